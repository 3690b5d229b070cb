import { emsOf, linesNeeded, piecesOf } from '../../blocks/figure/draw/measure.ts';
import { type Leading, leading } from './look.ts';

/** Words and how they are set, of which the height is asked. */
export interface SetWords {
  paragraphs: readonly string[];
  /** In points. */
  width: number;
  leading?: Leading;
  /** Room before each line, in em, for the sign of a list. */
  indent?: number;
}

/** Programs break lines a little earlier than the sum of the letters says, and bold letters are wider. */
const spare = 0.96;

/** How many lines words take at a size. */
export function linesAt({ paragraphs, width, indent = 0 }: SetWords, size: number): number {
  const ems = (width * spare) / size - indent;
  return paragraphs.reduce((sum, words) => sum + linesNeeded(words, ems), 0);
}

/** The height of words in points, as a program sets them whose fonts are tall. */
export function heightOf(words: SetWords, size: number): number {
  const between = Math.max(0, words.paragraphs.length - 1) * leading.gap;
  return (linesAt(words, size) * leading[words.leading ?? 'words'] + between) * size;
}

/** Whether no word is wider than a line. */
function holdsEachWord({ paragraphs, width, indent = 0 }: SetWords, size: number): boolean {
  const ems = (width * spare) / size - indent;
  return paragraphs.every((words) => piecesOf(words).every((piece) => emsOf(piece.trimEnd()) <= ems));
}

/** The largest of `sizes` in which words are no higher than `height` and no word is divided; undefined if there is none. */
export function sizeThatFits(words: SetWords, height: number, sizes: readonly number[]): number | undefined {
  return sizes.find((size) => heightOf(words, size) <= height && holdsEachWord(words, size));
}

/** Words for one slide and those for the next: the most paragraphs that fit at `size`, at least one. */
export function splitToFit<T>(items: readonly T[], fits: (part: readonly T[]) => boolean): T[][] {
  const parts: T[][] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last && fits([...last, item])) last.push(item);
    else parts.push([item]);
  }
  return parts;
}
