import { type Locale, like } from '../../curriculum/locale.ts';

/** Counts what is said: Chinese characters and digits, or English words. */
export function countWords(words: string, locale: Locale): number {
  const pattern = like[locale] === 'zh' ? /[\p{Script=Han}\p{Nd}]/gu : /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
  return words.match(pattern)?.length ?? 0;
}

/** What `countWords` counts, for messages. */
export function unitOf(locale: Locale): { zh: string; en: string } {
  return like[locale] === 'zh' ? { zh: '字', en: 'characters' } : { zh: '个词', en: 'words' };
}
