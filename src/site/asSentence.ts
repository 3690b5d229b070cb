import { type Locale, like } from '../curriculum/locale.ts';

/** Words of a registry with the full stop of their language, unless they end with one: “day and night”, “9 a.m. to 9 p.m.”. */
export function asSentence(words: string, locale: Locale): string {
  return /[.!?。！？]["'”’」)）]?$/u.test(words) ? words : `${words}${like[locale] === 'zh' ? '。' : '.'}`;
}
