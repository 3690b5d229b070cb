import { type Locale, like } from '../curriculum/locale.ts';

/** What ends a sentence: nothing is looked for across it. */
const sentenceEnd: Record<'zh' | 'en', RegExp> = { zh: /[。！？!?；;\n]/, en: /[.!?;](?=["'”’)]*(?:\s|$))|\n/ };

/** What "…" stands for inside a phrase: a little of the same sentence, as little as will do. */
const gap: Record<'zh' | 'en', string> = { zh: '(?:[^。！？!?；;\\n]{0,12}?)', en: '(?:\\b[^.!?;\\n]{0,48}?\\b)' };

/** What ".." stands for: a few characters or words without a comma and without a negation. */
const shortGap: Record<'zh' | 'en', string> = {
  zh: '(?:[^不没别无，,、：:。！？!?；;“”\\n]{0,5}?)',
  en: '(?: (?!not? |never |nor |[a-z]+n\'t)[^\\s,.:;!?“”"]{1,16}){0,3}? ',
};

/** What "…" stands for inside an exception: it governs no words beyond a comma. */
const gapInClause: Record<'zh' | 'en', string> = { zh: '(?:[^，,。！？!?；;\\n]{0,12}?)', en: '(?:\\b[^,.!?;\\n]{0,48}?\\b)' };

/** A phrase of a word list as a pattern: see `phrasePattern`. */
function sourceOf(phrase: string, locale: Locale, whole = gap): string {
  const source = phrase.replace(/\s*(…|\.\.)\s*/g, (_, sign) => (sign === '…' ? whole : shortGap)[like[locale]]);
  try {
    new RegExp(source, 'u');
  } catch {
    throw new Error(`The phrase "${phrase}" cannot be read: is a bracket missing?`);
  }
  return `(?:${source})`;
}

/** An exception as a pattern. */
export function sourceOfException(phrase: string, locale: Locale): string {
  return sourceOf(phrase, locale, gapInClause);
}

/**
 * The phrases of a word list as one pattern. A phrase is plain words with four signs: `…` for a little of the same sentence, `..` for a
 * little without comma and negation, `(a|b)` for either, `?` behind what may be missing. English is matched by whole words in any case. A phrase
 * that cannot be read throws an Error that quotes it.
 */
export function phrasePattern(phrases: readonly string[], locale: Locale): RegExp {
  const sources = phrases.map((phrase) => sourceOf(phrase, locale));
  // A list may be empty: then nothing is found.
  const any = sources.length > 0 ? sources.join('|') : '(?!)';
  // The edges of a word are looked for once, not once a phrase: these patterns see every word of the curriculum.
  return like[locale] === 'en' ? new RegExp(`(?<![\\w'])(?:${any})(?![\\w])`, 'giu') : new RegExp(any, 'gu');
}

/** The sentences of a text with the places at which they begin. */
export function sentencesOf(text: string, locale: Locale): { sentence: string; start: number }[] {
  const found: { sentence: string; start: number }[] = [];
  const end = new RegExp(sentenceEnd[like[locale]], 'gu');
  let start = 0;
  for (const match of text.matchAll(end)) {
    found.push({ sentence: text.slice(start, match.index + 1), start });
    start = match.index + 1;
  }
  if (start < text.length) found.push({ sentence: text.slice(start), start });
  return found;
}
