import type { Locale } from './locale.ts';
import type { Position } from './tree.ts';

/** How a sentence that is still to be written begins. A finished text does not contain these brackets. */
const openings: Record<Locale, string> = { zh: '【待写：', en: '【To write: ' };

const placeholders = /【(?:待写|to write)[^】\n]*】?/giu;

/** A sentence that is still to be written, and its place in the file. */
export interface Placeholder extends Position {
  words: string;
}

/** Returns the text that says what to write here and how. */
export function placeholder(locale: Locale, what: string): string {
  return `${openings[locale]}${what}】`;
}

/** Returns words with spaces for their placeholders: what is to be written is not said by anyone yet. */
export function withoutPlaceholders(words: string): string {
  return words.replace(placeholders, (found) => ' '.repeat(found.length));
}

/** Every placeholder of a file, in front matter, attributes and text alike. */
export function placeholdersIn(content: string): Placeholder[] {
  // Most files have none, so this avoids going through them line by line.
  if (content.search(placeholders) < 0) return [];
  return content
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .flatMap((line, index) =>
      [...line.matchAll(placeholders)].map((match) => ({ words: match[0], line: index + 1, column: match.index + 1 })),
    );
}
