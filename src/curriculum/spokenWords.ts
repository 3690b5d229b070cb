import { type Locale, like } from './locale.ts';

/** Counts what is said: Chinese characters and digits, or English words. */
export function countWords(words: string, locale: Locale): number {
  const pattern = like[locale] === 'zh' ? /[\p{Script=Han}\p{Nd}]/gu : /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
  return words.match(pattern)?.length ?? 0;
}

/** What `countWords` counts, for messages. */
export function unitOf(locale: Locale): { zh: string; en: string } {
  return like[locale] === 'zh' ? { zh: '字', en: 'characters' } : { zh: '个词', en: 'words' };
}

/** How much is said to children in a minute, as `countWords` counts it. */
const wordsInAMinute = { zh: 180, en: 110 };

/** How long words take to be said to children, in minutes. */
export function minutesToSay(words: string, locale: Locale): number {
  return countWords(words, locale) / wordsInAMinute[like[locale]];
}
