import { type Curriculum, textIn } from '../curriculum/curriculum.ts';
import type { Text } from '../curriculum/document.ts';
import { isGrade } from '../curriculum/kind.ts';
import { type Locale, locales } from '../curriculum/locale.ts';
import type { Problem } from '../curriculum/problem.ts';
import { didYouMean } from '../curriculum/suggest.ts';
import type { Pack } from './packs.ts';

export const packsHelp = `npm run packs -- [options]

Makes the PDF packs of the curriculum and a manifest that lists them.

  --grade 3          only what belongs to grade 3 (1 to 9)
  --locale zh        only one language (${locales.join(', ')})
  --only G3-08       only one document: its plan or guide and its handouts
  --booklet          also make an A5 booklet on A4 of every teacher pack and workshop pack
  --flip long-edge   the edge over which your printer turns the sheets of a booklet
                     (short-edge, the default, or long-edge; the test sheet shows which)
  --out dist/packs   the folder for the PDFs (default: dist/packs)
  --help             show this text

PDFs that have not changed are not made again; those of deleted documents are removed. Nothing is written when a document has an
error, but a character that no font has stops its own language alone. Files that this command did not write are never overwritten.
`;

export interface SelectionOptions {
  grade?: string | undefined;
  locale?: string | undefined;
  only?: string | undefined;
  booklet?: boolean | undefined;
  flip?: string | undefined;
}

/** Selects the packs that match the options, or returns a message about the option that is wrong. */
export function selectPacks(packs: readonly Pack[], options: SelectionOptions): { packs: Pack[] } | { error: string } {
  const { grade, locale, only } = options;
  if (grade !== undefined && !isGrade(grade)) return { error: `--grade ${grade}: a grade is a number from 1 to 9.` };
  if (locale !== undefined && !(locales as readonly string[]).includes(locale)) {
    return { error: `--locale ${locale}: there is no such language. ${didYouMean(locale, locales).en}` };
  }
  const error = bookletError(options);
  if (error) return { error };
  const ids = [...new Set(packs.filter((pack) => pack.kind === 'document').map((pack) => pack.documents[0]!.split('/')[0]!))];
  const wanted = only?.toUpperCase();
  if (wanted !== undefined && !ids.includes(wanted))
    return { error: `--only ${only}: there is no such document. ${didYouMean(wanted, ids).en}` };
  const chosen = packs.filter(
    (pack) =>
      (grade === undefined || pack.grade === Number(grade)) &&
      (locale === undefined || pack.locale === locale) &&
      (wanted === undefined || (pack.kind === 'document' && pack.documents[0]!.split('/')[0] === wanted)),
  );
  return chosen.length > 0 ? { packs: chosen } : { error: 'There are no documents for these options yet, so there is nothing to print.' };
}

function bookletError({ only, booklet, flip }: SelectionOptions): string | undefined {
  if (flip !== undefined && flip !== 'short-edge' && flip !== 'long-edge')
    return `--flip ${flip}: there is no such edge. ${didYouMean(flip, ['short-edge', 'long-edge']).en}`;
  if (flip !== undefined && !booklet) return `--flip ${flip}: only a booklet has an edge to turn. Add --booklet.`;
  if (booklet && only !== undefined) return `--booklet: teacher packs and workshop packs become booklets; --only ${only} makes neither.`;
  return undefined;
}

/**
 * Filters the problems that concern the packs: those in the folders of their documents, and those outside of all documents, such as in
 * a registry. So a writer can print one sheet while someone else's lesson is unfinished.
 */
export function problemsOf(curriculum: Curriculum, packs: readonly Pack[], problems: readonly Problem[]): Problem[] {
  const ids = new Set(packs.flatMap((pack) => pack.documents.map((id) => id.split('/')[0]!)));
  const others = curriculum.documents.filter((document) => !ids.has(document.id)).map((document) => `${document.folder}/`);
  return problems.filter((problem) => !others.some((folder) => problem.file.startsWith(folder)));
}

/**
 * Leaves out the languages that have texts with characters that no font has, so that the others are printed all the same. `stopping` are
 * the problems that do not belong to a language.
 */
export function inPrintableLanguages(
  curriculum: Curriculum,
  packs: readonly Pack[],
  problems: readonly Problem[],
): { packs: Pack[]; stopping: Problem[] } {
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
