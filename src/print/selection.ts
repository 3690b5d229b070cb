import { type Curriculum, textIn } from '../curriculum/curriculum.ts';
import type { Text } from '../curriculum/document.ts';
import { traits } from '../curriculum/edition/traits.ts';
import { type Grade, grades, levelOf } from '../curriculum/kind.ts';
import { type Locale, type Localized, locales } from '../curriculum/locale.ts';
import type { Problem } from '../curriculum/problem.ts';
import { didYouMean } from '../curriculum/suggest.ts';
import { isOfOneDocument, type Pack } from './packs/pack.ts';

const languages = locales.join(', ');

export const packsHelp = {
  zh: `npm run packs -- [选项]

做 PDF，再写一份清单，列出做了哪些。

  --grade 3           只做三年级的（1 到 9）
  --locale zh         只做一种语言（${languages}）
  --only G3-08,W02    只做这几份材料：教案或手册，加上讲义；也可以写几次 --only。没写完的也做
  --drafts            没写完的材料也放进每一包；不写就不放
  --booklet           教师用的和工作坊的，再各做一本对折的小册子
  --large             再做一套大字的教案（12 磅）：每一课一份，每个年级一包
  --flip long-edge    做小册子用的打印机，双面时沿哪一边翻
                      （短边 short-edge，不写就是它；长边 long-edge；测试页看得出来）
  --format pdf,docx   做哪几种格式：pdf，docx（Word，可以改字），pptx（课和工作坊的 PPT），
                      pptx-4x3（给老投影仪），图片 card（卡片）、note（给家里的话）、png（讲义），
                      epub（故事电子书）；不写就只做 PDF
  --out dist/packs    文件放在哪个文件夹（不写就是 dist/packs，或者 PAPER_KITE_OUT 里的 packs）
  --lang zh           zh 或 en：用哪种语言说；不写就用电脑的语言
  --help              显示这一页

没有变的不重做；材料删掉了，它的 PDF 也删掉。有错误的时候什么都不写，有两种情况例外：写了 --only，别的材料有错误，照样印，最后说一声；
字体里没有的字，只停它那一种语言。
不是这个命令写的文件，从来不动。
`,
  en: `npm run packs -- [options]

Makes the PDF packs of the curriculum and a manifest that lists them.

  --grade 3           only what belongs to grade 3 (1 to 9)
  --locale zh         only one language (${languages})
  --only G3-08,W02    only these documents: their plans or guides and their handouts, drafts too; --only may be given several times
  --drafts            packs contain documents that are not finished; by default they are left out
  --booklet           also make a folded booklet of every teacher pack and workshop pack
  --large             also make the plans in large type (12 pt): one of each lesson, a pack of each grade
  --flip long-edge    the edge over which your printer turns the sheets of a booklet
                      (short-edge, the default, or long-edge; the test sheet shows which)
  --format pdf,docx   which formats: pdf; docx (Word, to change words) of each plan, guide and handout; pptx (slides) of
                      each lesson and workshop, pptx-4x3 for old projectors; the pictures card (of a document), note (to families) and
                      png (of handouts); epub, books of stories (default: pdf)
  --out dist/packs    the folder for the files (default: dist/packs, or packs in PAPER_KITE_OUT)
  --lang zh           zh or en: the language of the report; default: the language of the machine
  --help              show this text

PDFs that have not changed are not made again; those of deleted documents are removed. Nothing is written when a document has an
error, but with --only errors in other documents stop nothing and are mentioned at the end, and a character that no font has stops its
own language alone. Files that this command did not write are never overwritten.
`,
} satisfies Localized;

/** What files are selected by: PDFs, and files of other formats that are next to none. */
type Selectable = Pick<Pack, 'locale' | 'grade' | 'documents'> & { kind: string };

export interface SelectionOptions {
  grade?: string | undefined;
  locale?: string | undefined;
  only?: readonly string[] | undefined;
  booklet?: boolean | undefined;
  flip?: string | undefined;
}

/** Selects the packs that match the options, or returns a message about the option that is wrong; `unknown` is an id that no document has. */
export function selectPacks<File extends Selectable>(
  packs: readonly File[],
  options: SelectionOptions,
): { packs: File[] } | { error: Localized; unknown?: string } {
  const { grade, locale } = options;
  const level = grade === undefined ? undefined : levelNamed(grade);
  if (grade !== undefined && level === undefined) return { error: noLevel(grade) };
  if (locale !== undefined && !(locales as readonly string[]).includes(locale)) {
    const near = didYouMean(locale, locales);
    return {
      error: { zh: `--locale ${locale}：没有这种语言。${near.zh}`, en: `--locale ${locale}: there is no such language. ${near.en}` },
    };
  }
  const wanted = idsIn(options.only);
  const error = bookletError(options, wanted);
  if (error) return { error };
  const unknown = unknownId(packs, wanted);
  if (unknown) return unknown;
  const chosen = packs.filter(
    (pack) =>
      (level === undefined || pack.grade === level) &&
      (locale === undefined || pack.locale === locale) &&
      (wanted.length === 0 || (isOfOneDocument(pack) && wanted.includes(idOf(pack)))),
  );
  return chosen.length > 0
    ? { packs: chosen }
    : {
        error: {
          zh: '照这些选项，还没有写好的材料，没有东西可以印。',
          en: 'There are no documents for these options yet, so there is nothing to print.',
        },
      };
}

/** The level that is typed: the number of a grade, or the id of one of the edition's own levels. */
function levelNamed(typed: string): Grade | undefined {
  return grades.find((grade) => (traits.hasGrades ? String(grade) : levelOf(grade).id) === typed.toUpperCase());
}

function noLevel(typed: string): Localized {
  if (traits.hasGrades)
    return { zh: `--grade ${typed}：年级是 1 到 9 的一个数。`, en: `--grade ${typed}: a grade is a number from 1 to 9.` };
  const ids = grades.map((grade) => levelOf(grade).id);
  const near = didYouMean(typed, ids);
  return { zh: `--grade ${typed}：没有这一级。${near.zh}`, en: `--grade ${typed}: there is no such level. ${near.en}` };
}

/** The ids in `--only G3-08,W02 --only R04`. */
function idsIn(only: readonly string[] = []): string[] {
  return only.flatMap((typed) => typed.split(/[\s,，、]+/)).flatMap((id) => (id === '' ? [] : [id.toUpperCase()]));
}

function idOf({ documents }: Selectable): string {
  return documents[0]!.split('/')[0]!;
}

function unknownId(packs: readonly Selectable[], wanted: readonly string[]): { error: Localized; unknown: string } | undefined {
  const ids = [...new Set(packs.filter((pack) => pack.kind === 'document').map(idOf))];
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown === undefined) return undefined;
  const near = didYouMean(unknown, ids);
  const error = { zh: `--only ${unknown}：没有这份材料。${near.zh}`, en: `--only ${unknown}: there is no such document. ${near.en}` };
  return { error, unknown };
}

function bookletError({ booklet, flip }: SelectionOptions, wanted: readonly string[]): Localized | undefined {
  if (flip !== undefined && flip !== 'short-edge' && flip !== 'long-edge') {
    const near = didYouMean(flip, ['short-edge', 'long-edge']);
    return { zh: `--flip ${flip}：没有这样的边。${near.zh}`, en: `--flip ${flip}: there is no such edge. ${near.en}` };
  }
  if (flip !== undefined && !booklet) {
    return {
      zh: `--flip ${flip}：做小册子才要说沿哪边翻。再写上 --booklet。`,
      en: `--flip ${flip}: only a booklet has an edge to turn. Add --booklet.`,
    };
  }
  if (booklet && wanted.length > 0) {
    const only = wanted.join(',');
    return {
      zh: `--booklet：小册子是整包做的（教师用的、工作坊的），--only ${only} 不是整包。`,
      en: `--booklet: teacher packs and workshop packs become booklets; --only ${only} makes neither.`,
    };
  }
  return undefined;
}

/**
 * Leaves out the languages that have texts with characters that no font has, so that the others are printed all the same. `stopping` are
 * the problems that do not belong to a language.
 */
export function inPrintableLanguages<File extends Selectable>(
  curriculum: Curriculum,
  packs: readonly File[],
  problems: readonly Problem[],
): { packs: File[]; stopping: Problem[] } {
  const { documents, pages, protocols } = curriculum;
  const all: Partial<Record<Locale, Text<object>>>[] = [
    ...documents.flatMap((document) => [document.texts, ...document.handouts.map((handout) => handout.texts)]),
    ...pages.map((page) => page.texts),
    ...protocols.map((protocol) => protocol.texts),
  ];
  const files = new Set(all.flatMap((texts) => Object.values(texts).map(({ file }) => file)));
  const isOfLanguage = ({ id, file }: Problem) => id === 'characters-have-glyphs' && files.has(file);
  const unprintable = new Set(problems.filter(isOfLanguage).map(({ file }) => file));
  // A language without a text of its own prints that of another.
  const fails = (locale: Locale) => all.some((texts) => unprintable.has(textIn(texts, locale)?.text.file ?? ''));
  const left = new Set(locales.filter((locale) => !fails(locale)));
  return { packs: packs.filter(({ locale }) => left.has(locale)), stopping: problems.filter((problem) => !isOfLanguage(problem)) };
}
