import { sheetsForPack } from './budget.ts';

/** Lines on one page of contents. */
export const linesOnAPage = 28;

/** How a pack will be printed. A folded booklet has no fresh sheets: its pages follow each other. */
export type PackForm = 'double' | 'single' | 'booklet';

/** Where everything in a pack stands. Pages count from 1, the cover. */
export interface PackPlan {
  /** Pages of contents, which follow the cover. */
  contents: number;
  /** The first page of each part. */
  starts: number[];
  /** Of all pages, the empty ones too. */
  pages: number;
  sheets: number;
}

/**
 * Plans a pack: a cover, its contents, then the parts, given by their pages. Printed on both sides each part begins on a fresh
 * sheet, as copies do in the print budget: a plan and a handout can be taken apart.
 */
export function planPack(parts: readonly number[], form: PackForm): PackPlan {
  const contents = Math.ceil(parts.length / linesOnAPage);
  let pages = 1 + contents;
  const starts = parts.map((count) => {
    if (form === 'double' && pages % 2 === 1) pages += 1;
    const start = pages + 1;
    pages += count;
    return start;
  });
  return { contents, starts, pages, sheets: sheetsForPack(pages, { bothSides: form !== 'single', booklets: form === 'booklet' }) };
}
