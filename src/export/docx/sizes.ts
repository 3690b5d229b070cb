import type { PaperUse } from '../../print/typesetter.ts';

/** The size of text in a plan or guide, in points. */
export const planSize = 10.5;
/** On the page of protocols, which is one page. */
export const protocolSize = 9;

/** The height of a page in millimetres. */
const pageHeight = 297;

/**
 * The distance of lines in a plan, as a share of the size of type: closer where print has filled its pages, so that the plan in Word has as many.
 * `paper` is what the plan takes in print.
 */
export function linesOfPlan(paper: PaperUse | undefined): number {
  if (paper === undefined) return 1.22;
  const full = paper.endsAt / pageHeight;
  return full > 0.8 ? 1.14 : full > 0.6 ? 1.18 : 1.24;
}

/** Usual sizes of a sheet by its readers, and the smallest and largest, in points. Those of print are in `print/typst/handout.typ`. */
const sizesOf: Record<string, { usual: number; least: number; most: number }> = {
  young: { usual: 14, least: 12, most: 16 },
  child: { usual: 12, least: 10.5, most: 15 },
  class: { usual: 16, least: 10.5, most: 40 },
  carer: { usual: 13, least: 10.5, most: 22 },
  adult: { usual: 10.5, least: 10, most: 12.5 },
};

/** The size of type on a sheet that is folded: its panels are a quarter or an eighth of the paper. */
export const foldedSize = 10;

/** Word sets lines and frames with more space than print does, so that its type is a little smaller on the same page. */
const share = 0.9;

/** The size of a sheet, in points, in halves of a point: by the size that print has chosen for it, if it is known. */
export function handoutSize(printed: number | undefined, readers: string): number {
  const { usual, least, most } = sizesOf[readers] ?? sizesOf['adult']!;
  const wanted = printed === undefined ? usual : Math.floor(printed * share * 2) / 2;
  return Math.min(most, Math.max(least, wanted));
}
