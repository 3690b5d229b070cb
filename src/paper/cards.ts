import { PDFDocument } from 'pdf-lib';
import { PackError } from './assemble.ts';
import { impose, readPages } from './impose.ts';
import { PaperError, type ReadErrorReason } from './paperError.ts';
import { planCut } from './plan.ts';
import type { PaperSize } from './size.ts';

/** How far from the middle of its page a card begins, in points: half the width of the line and a little. */
const ownLine = 2;

/**
 * Puts preparation cards on pages, two one above the other, to be cut apart. Each comes as a page that has it twice (`print/typst/card.typ`), of
 * which the upper half is taken; a last card that is alone is printed twice again. Throws a PackError that names the cards that cannot be read.
 */
export async function pairCards(
  cards: readonly Uint8Array[],
  { title, language, paper }: { title: string; language: string; paper?: PaperSize },
): Promise<Uint8Array> {
  const all = await PDFDocument.create({ updateMetadata: false });
  const errors: { part: number; reason: ReadErrorReason }[] = [];
  for (const [part, pdf] of cards.entries()) {
    try {
      const { document } = await readPages(pdf);
      const [page] = await all.copyPages(document, [0]);
      const { width, height } = page!.getSize();
      // The line to cut along is in the middle of the page, and drawn again below.
      page!.setCropBox(0, height / 2 + ownLine, width, height / 2 - ownLine);
      all.addPage(page!);
      if (part === cards.length - 1 && part % 2 === 0) all.addPage(page!);
    } catch (error) {
      if (!(error instanceof PaperError)) throw error;
      errors.push({ part, reason: error.reason as ReadErrorReason });
    }
  }
  if (errors.length > 0) throw new PackError(errors);
  const plan = planCut(all.getPageCount(), { perSide: 2, fill: 'next', flip: 'none', pages: 'landscape' });
  return impose({
    pages: { document: all, count: all.getPageCount(), orientation: 'landscape' },
    plan,
    flip: 'none',
    title,
    language,
    ...(paper ? { paper } : {}),
  });
}
