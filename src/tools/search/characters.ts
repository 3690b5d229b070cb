/** Matches the position between two Chinese characters. */
const gap = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;

/** A zero-width space, which is invisible and which Pagefind treats as the end of a word. */
const zeroWidth = '\u200B';

/**
 * Splits Chinese text into characters, so that each becomes a word of the index. Pagefind's own segmentation depends on context and
 * misses phrases; by character, a quoted search finds the exact string.
 */
export function partCharacters(text: string): string {
  return text.replace(gap, zeroWidth);
}

/** Splits a query in the same way, with spaces. Full-width letters, digits and quotation marks become ASCII. */
export function partQuery(query: string): string {
  return query
    .normalize('NFKC')
    .replace(/["“”„‟「」『』]/g, ' ')
    .replace(gap, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Reverts the splitting, for display. */
export function joinCharacters(text: string): string {
  return text.replaceAll(zeroWidth, '');
}
