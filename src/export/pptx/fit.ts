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

const chinese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Which part of a line can be used: programs break lines a little earlier than the sum of the letters says, and the bold letters of titles are wide. */
function usable(words: string, wanted: Leading): number {
  if (chinese.test(words)) return 0.96;
  return wanted === 'title' ? 0.86 : 0.94;
}

/** The lines of a paragraph and the height of each in em. Fonts for Latin letters alone ask for less. */
function linesOf(words: string, { width, leading: wanted = 'words', indent = 0 }: SetWords, size: number) {
  const ems = (width * usable(words, wanted)) / size - indent;
  return { count: linesNeeded(words, ems), height: chinese.test(words) ? leading[wanted] : leading[wanted] * latin };
}

/** How much lower a line of Latin letters is than one of Chinese characters. */
const latin = 0.87;

/** How many lines words take at a size. */
export function linesAt(words: SetWords, size: number): number {
  return words.paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, words, size).count, 0);
}

/** The height of words in points, as a program sets them whose fonts are tall. */
export function heightOf(words: SetWords, size: number): number {
  const between = Math.max(0, words.paragraphs.length - 1) * leading.gap;
  const lines = words.paragraphs.reduce((sum, paragraph) => {
    const { count, height } = linesOf(paragraph, words, size);
    return sum + count * height;
  }, 0);
  return (lines + between) * size;
}

/** Whether no word is wider than a line. */
function holdsEachWord({ paragraphs, width, leading: wanted = 'words', indent = 0 }: SetWords, size: number): boolean {
  return paragraphs.every((words) =>
    piecesOf(words).every((piece) => emsOf(piece.trimEnd()) <= (width * usable(words, wanted)) / size - indent),
  );
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
