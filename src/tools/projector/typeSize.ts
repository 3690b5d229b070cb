import { textWidth } from '../../lib/textWidth.ts';

/** Type sizes of `projector.css` and its sisters, from large to small; even the smallest is a twentieth of the screen's height. */
const sizes = ['t1', 't2', 't3', 't4', 't5'] as const;

export type TypeSize = (typeof sizes)[number];

/** The most that stands at each size, in Chinese characters: of all the words, and of the longest, which is not broken. */
const most = [
  { words: 9, word: 4 },
  { words: 22, word: 5 },
  { words: 44, word: 6 },
  { words: 72, word: 8 },
];

/**
 * The fewer the words, the larger the type. `width`: the share of the screen that they have to themselves, 1 for nearly all
 * of it.
 */
export function typeSize(text: string, width = 1): TypeSize {
  const room = textWidth(text) / width;
  const longest = Math.max(...text.split(/[\s\u2e80-\uffff-]+/).map(textWidth));
  const index = most.findIndex(({ words, word }) => room <= words && longest <= word);
  return sizes[index < 0 ? most.length : index]!;
}
