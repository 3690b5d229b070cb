import { type Locale, like } from '../../curriculum/locale.ts';
import type { PaperUse } from '../../print/typesetter.ts';
import { margins, paperSides } from './paperSides.ts';

/** The size of text in a plan or guide, in points. */
export const planSize = 10.5;

/** The size of type on the page of protocols, which is one page: words in Latin letters take more room. */
export function protocolSize(locale: Locale): number {
  return like[locale] === 'zh' ? 9 : 8.5;
}

/** Where the text of a page of print begins and how high it is at most, in millimetres. */
const text = { from: margins.top, height: paperSides.long - margins.top - margins.bottom };

/** How full the last page of a part is in print, from 0 to 1; undefined where print does not say, as for a sheet that is folded. */
function fullnessOf(paper: PaperUse | undefined): number | undefined {
  return paper === undefined || paper.endsAt === 0 ? undefined : (paper.endsAt - text.from) / text.height;
}

/**
 * The distance of lines in a plan, as a share of the size of type: closer where print has filled its pages, so that the plan in Word has as many.
 * `paper` is what the plan takes in print.
 */
export function linesOfPlan(paper: PaperUse | undefined): number {
  const full = fullnessOf(paper) ?? 0.7;
  return full > 0.95 ? 1.12 : full > 0.8 ? 1.15 : full > 0.6 ? 1.18 : 1.24;
}

/** Usual sizes of a sheet by its readers, and the smallest and largest, in points. Those of print are in `print/typst/handout.typ`. */
const sizesOf: Record<string, { usual: number; least: number; most: number }> = {
  young: { usual: 14, least: 12, most: 16 },
  child: { usual: 12, least: 10.5, most: 15 },
  class: { usual: 16, least: 10.5, most: 40 },
  carer: { usual: 13, least: 10.5, most: 22 },
  adult: { usual: 10.5, least: 9.5, most: 12.5 },
};

/** The type of a sheet: its size in points, in halves of a point, and the distance of its lines as a share of that. */
export interface SheetType {
  size: number;
  lines: number;
}

/** On a sheet that is folded: its panels are a quarter or an eighth of the paper. */
export const foldedType: SheetType = { size: 10, lines: 1.25 };

/**
 * The type of a sheet by the size that print has chosen, if it is known. Word sets lines and frames with more space than print does, so that it
 * is a little smaller, and more so where the sheet is full.
 */
export function sheetType(paper: PaperUse | undefined, readers: string): SheetType {
  const { usual, least, most } = sizesOf[readers] ?? sizesOf['adult']!;
  const full = (fullnessOf(paper) ?? 0) > 0.85;
  const wanted = paper?.size === undefined ? usual : Math.floor(paper.size * (full ? 0.84 : 0.88) * 2) / 2;
  return { size: Math.min(most, Math.max(least, wanted)), lines: full ? 1.28 : 1.4 };
}

/** With syllables above the characters, lines need room, as a share of the size of type. */
export const spokenLines = 1.95;
