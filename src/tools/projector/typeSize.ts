import { textWidth } from '../../lib/textWidth.ts';

/** Font sizes of `projector*.css`, from large to small; even the smallest is a twentieth of the screen's height. */
const sizes = ['t1', 't2', 't3', 't4', 't5'] as const;

export type TypeSize = (typeof sizes)[number];

/** Maximum lengths for each size, in Chinese characters: of the whole text, and of its longest word, which is not broken. */
const most = [
  { words: 9, word: 4 },
  { words: 22, word: 5 },
  { words: 44, word: 6 },
  { words: 72, word: 8 },
];

/**
 * Chooses the font size: the shorter the text, the larger. `width` is the share of the screen that the text can use, 1 for nearly all of it.
 */
export function typeSize(text: string, width = 1): TypeSize {
  const length = textWidth(text) / width;
  const longest = Math.max(...text.split(/[\s\u2e80-\uffff-]+/).map(textWidth));
  const index = most.findIndex(({ words, word }) => length <= words && longest <= word);
  return sizes[index < 0 ? most.length : index]!;
}
