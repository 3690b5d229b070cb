import { type Locale, like } from '../curriculum/locale.ts';

/** Characters that end a sentence; no phrase matches across them. */
const sentenceEnd: Record<'zh' | 'en', RegExp> = { zh: /[。！？!?；;\n]/, en: /[.!?;](?=["'”’)]*(?:\s|$))|\n/ };

/** The meaning of "…" in a phrase: a short gap within the same sentence, as short as possible. */
const gap: Record<'zh' | 'en', string> = { zh: '(?:[^。！？!?；;\\n]{0,12}?)', en: '(?:\\b[^.!?;\\n]{0,48}?\\b)' };

/** The meaning of "..": a few characters or words without a comma and without a negation. */
const shortGap: Record<'zh' | 'en', string> = {
  zh: '(?:[^不没别无，,、：:。！？!?；;“”\\n]{0,5}?)',
  en: '(?: (?!not? |never |nor |[a-z]+n\'t)[^\\s,.:;!?“”"]{1,16}){0,3}? ',
};

/** The meaning of "…" in an exception, which does not reach over a comma. */
const gapInClause: Record<'zh' | 'en', string> = { zh: '(?:[^，,。！？!?；;\\n]{0,12}?)', en: '(?:\\b[^,.!?;\\n]{0,48}?\\b)' };

/** The source of the regular expression for a phrase. Throws an Error that quotes a phrase which cannot be read. */
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
 * Compiles the phrases of a word list into one pattern. A phrase is plain words with `…` for a short gap in the same sentence, `..` for a
 * shorter one without comma and negation, `(a|b)` for either, and `?` after an optional sign. English is matched by whole words in any case.
 * Throws an Error that quotes a phrase which cannot be read.
 */
export function phrasePattern(phrases: readonly string[], locale: Locale): RegExp {
  const sources = phrases.map((phrase) => sourceOf(phrase, locale));
  // An empty list matches nothing.
  const any = sources.length > 0 ? sources.join('|') : '(?!)';
  // Word boundaries are checked once and not per phrase, because these patterns run over every word of the curriculum.
  return like[locale] === 'en' ? new RegExp(`(?<![\\w'])(?:${any})(?![\\w])`, 'giu') : new RegExp(any, 'gu');
}

/** Splits a text into sentences, with their offsets. */
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
