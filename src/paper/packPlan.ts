import { sheetsForPack } from './budget.ts';

/** Number of lines on one page of contents. */
export const linesOnAPage = 28;

/** How a pack will be printed. In a folded booklet parts do not begin on a new sheet. */
export type PackForm = 'double' | 'single' | 'booklet';

/** The page layout of a pack. Pages count from 1, the cover. */
export interface PackPlan {
  /** Number of pages of contents, which follow the cover. */
  contents: number;
  /** The first page of each part. */
  starts: number[];
  /** Number of all pages, including empty ones. */
  pages: number;
  sheets: number;
}

/**
 * Plans a pack: a cover, the contents, then the parts, given by their numbers of pages. Printed on both sides, each part begins on a
 * new sheet, as in the print budget, so that a plan and its handouts can be separated. `twoSided` says which parts are the two sides of a
 * sheet: in a booklet they are the two sides of a leaf.
 */
export function planPack(parts: readonly number[], form: PackForm, twoSided: readonly boolean[] = []): PackPlan {
  const contents = Math.ceil(parts.length / linesOnAPage);
  let pages = 1 + contents;
  const starts = parts.map((count, at) => {
    if ((form === 'double' || (form === 'booklet' && twoSided[at])) && pages % 2 === 1) pages += 1;
    const start = pages + 1;
    pages += count;
    return start;
  });
  return { contents, starts, pages, sheets: sheetsForPack(pages, { bothSides: form !== 'single', booklets: form === 'booklet' }) };
}
