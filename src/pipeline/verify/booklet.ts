import type { Locale } from '../../curriculum/locale.ts';
import { languageTag } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { mostSheetsInAFold } from '../../paper/plan.ts';
import { mostBookletGrowth } from './limits.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import type { PdfFacts, PdfPage } from './read/pdf.ts';

/** A pack or its booklet: what it says, and how large it is. */
interface Weighed {
  facts: PdfFacts;
  bytes: number;
}

/** A booklet holds the pages of its pack, two on a side, in the order in which they are folded. */
export function bookletProblems(booklet: Weighed, pack: Weighed, locale: Locale): FileProblem[] {
  const found: FileProblem[] = [];
  const say = (zh: string, en: string, page?: number) =>
    found.push({ ...(page === undefined ? {} : { page }), message: { zh, en }, hint: programIsWrong });
  const { title, language, pages: sides } = booklet.facts;
  const wanted = translator(locale)('paper:booklet.title', { title: pack.facts.title ?? '' });
  if (title !== wanted) say(`标题写的是 "${title ?? ''}"，应当是 "${wanted}"。`, `Its title is "${title ?? ''}" and not "${wanted}".`);
  if (language !== languageTag[locale])
    say(
      `语言写的是 "${language ?? ''}"，应当是 "${languageTag[locale]}"。`,
      `Its language is "${language ?? ''}" and not "${languageTag[locale]}".`,
    );
  const pages = pack.facts.pages;
  const count = 2 * Math.ceil(pages.length / 4);
  if (sides.length !== count) say(`有 ${sides.length} 面，应当是 ${count} 面。`, `It has ${sides.length} sides and not ${count}.`);
  const expected = folded(count / 2);
  for (const [index, side] of sides.entries()) {
    const numbers = expected[index] ?? [];
    for (const [half, number] of numbers.entries()) {
      const isLeft = half === 0;
      if (wordsIn(side, ({ x }) => x < side.width / 2 === isLeft) === wordsIn(pages[number - 1], () => true)) continue;
      say(
        `${isLeft ? '左' : '右'}半面的字不是第 ${number} 页的。`,
        `The words on the ${isLeft ? 'left' : 'right'} half are not those of page ${number}.`,
        index + 1,
      );
    }
  }
  if (booklet.bytes >= pack.bytes * mostBookletGrowth)
    say(
      `比原来的 PDF 大了 ${Math.round((booklet.bytes / pack.bytes - 1) * 100)}%。`,
      `It is ${Math.round((booklet.bytes / pack.bytes - 1) * 100)}% larger than its pack.`,
    );
  return found;
}

/** The numbers of the pages on the two halves of each side. What is too thick to fold is several booklets of about the same thickness. */
function folded(sheets: number): number[][] {
  const booklets = Math.ceil(sheets / mostSheetsInAFold);
  const sides: number[][] = [];
  for (let done = 0, booklet = 0; booklet < booklets; booklet++) {
    const thickness = Math.ceil((sheets - done) / (booklets - booklet));
    const [before, last] = [done * 4, (done + thickness) * 4];
    // Fronts: n-0 and 1, n-2 and 3 … Backs: 2 and n-1, 4 and n-3 …
    for (let side = 0; side < thickness * 2; side++)
      sides.push(side % 2 === 0 ? [last - side, before + side + 1] : [before + side + 1, last - side]);
    done += thickness;
  }
  return sides;
}

function wordsIn(page: PdfPage | undefined, wanted: (run: PdfPage['runs'][number]) => boolean): string {
  return (page?.runs ?? [])
    .filter(wanted)
    .map(({ text }) => text)
    .join('');
}
