import { direction, directionOf, type Locale } from './locale.ts';

/**
 * What is read from left to right in every language, and would be taken apart after words from right to left: numbers of help lines and
 * schools with their groups (`+1 555 0100`), dates (`2026-11-30`) and marks of sheets (`274-HQ4X`). A range such as 12–14 is none: its two
 * numbers follow one another as the language is read.
 */
const runsFromLeft = '[+]?[0-9](?:[ -]?[0-9]){4,}|[+][0-9]+|\\b[0-9A-Z]{3}-[0-9A-Z]{4}\\b';

/** The pattern of such runs in a language from right to left, by its tag; undefined for all others, which need none. */
export function runsFromLeftIn(tag: string): string | undefined {
  return directionOf(tag) === 'rtl' ? runsFromLeft : undefined;
}

/** A part of a text; `isRun` for one that is read from left to right in a text from right to left. */
export interface TextPart {
  text: string;
  isRun: boolean;
}

/** Parts a text at such runs. A text in a language from left to right is one part. */
export function runsIn(text: string, locale: Locale): TextPart[] {
  if (direction[locale] !== 'rtl') return [{ text, isRun: false }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(new RegExp(runsFromLeft, 'g'))) {
    parts.push({ text: text.slice(end, index), isRun: false }, { text: run, isRun: true });
    end = index + run.length;
  }
  return [...parts, { text: text.slice(end), isRun: false }].filter((part) => part.text !== '');
}

/** U+200E, which is not seen and is read as a letter from left to right: digits and signs next to it are too. */
const leftToRightMark = '\u200e';

/** A text for places that have no markup, such as a message to copy: a mark at each end of such a run keeps its groups in order. */
export function withDirectionMarks(text: string, locale: Locale): string {
  return runsIn(text, locale)
    .map((part) => (part.isRun ? leftToRightMark + part.text + leftToRightMark : part.text))
    .join('');
}
