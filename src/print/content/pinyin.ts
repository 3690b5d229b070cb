import { pinyin } from 'pinyin-pro';

/** A character and the syllable above it, which is empty for punctuation. */
export type Ruby = [base: string, syllable: string];

const han = /\p{Script=Han}/u;

/** Transcribes a whole phrase, so that characters with several readings get the right one: 一行 háng, 行走 xíng. */
export function rubyOf(words: string): Ruby[] {
  const read = pinyin(words, { type: 'all', nonZh: 'consecutive' });
  return read.map(({ origin, pinyin: syllable }) => [origin, han.test(origin) ? syllable : '']);
}

/** Collects the rubies of every Chinese text in a plain value, by text, for sheets of grades 1–2. */
export function rubiesIn(value: unknown, found: Record<string, Ruby[]> = {}): Record<string, Ruby[]> {
  if (typeof value === 'string') {
    if (han.test(value)) found[value] ??= rubyOf(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) rubiesIn(inner, found);
  }
  return found;
}
