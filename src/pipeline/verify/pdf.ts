import { colourProblems, grayProblems } from './colours.ts';
import type { Expected } from './expected.ts';
import { footerProblems } from './footers.ts';
import { helpProblems } from './helpLines.ts';
import { countProblems } from './manifest.ts';
import type { MuPdf } from './muPdf.ts';
import { factProblems } from './pdfFacts.ts';
import { pinyinProblems } from './pinyin.ts';
import type { FileProblem } from './problem.ts';
import { paintedOn } from './read/painted.ts';
import { factsOf, openPdf } from './read/pdf.ts';
import { stampProblems } from './stampProblems.ts';
import { wordProblems } from './words.ts';

/** What a sheet is compared with: its page on the site. */
export interface SheetPage {
  file: string;
  html: string;
}

/**
 * Everything that has to hold for a PDF that is set from words; of a sheet, that its page says the same. `listed` is the number of pages
 * that the manifest names.
 */
export async function pdfProblems(
  bytes: Uint8Array,
  expected: Expected,
  { page, listed, muPdf }: { page?: SheetPage | undefined; listed?: number | undefined; muPdf: MuPdf | undefined },
): Promise<FileProblem[]> {
  const pdf = await openPdf(bytes);
  try {
    const facts = await factsOf(pdf);
    const painted = await paintedOn(pdf);
    const look = muPdf?.look(bytes, painted);
    const young = expected.sheet?.young;
    return [
      ...countProblems(facts.pages.length, listed),
      ...factProblems(facts, expected, bytes.length),
      ...footerProblems(facts.pages, expected),
      ...helpProblems(facts.pages.map(({ drawn }) => drawn).join('\n'), expected.help),
      ...(page ? wordProblems(page.html, facts.pages, page.file) : []),
      ...(young ? pinyinProblems(facts.pages, young, look) : []),
      ...colourProblems(painted),
      ...(look ? [...grayProblems(look), ...stampProblems(look.stampPlaces, facts.pages, expected), ...look.problems] : []),
    ];
  } finally {
    await pdf.loadingTask.destroy();
  }
}
