import type { Position } from '../tree.ts';

/** Everything but Latin letters, the common signs of both languages and the characters of the first Unicode block of Chinese. */
const rare = /[^\0-\u024f\u2010-\u2027\u3000-\u303f\u4e00-\u9fa5\uff00-\uff5e]/gu;

/**
 * Returns where each rare character is first written, so that a rule that finds one in the words can name its place: a tree knows only
 * where its paragraphs begin.
 */
export function rareCharacters(content: string): Record<string, Position> | undefined {
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const found: Record<string, Position> = {};
  for (const [index, line] of lines.entries()) {
    for (const { 0: character, index: at } of line.matchAll(rare)) found[character] ??= { line: index + 1, column: at + 1 };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}
