/** The gap between two Chinese characters. */
const gap = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;

/** A zero-width space: Pagefind takes it for the end of a word, and nobody sees it. */
const zeroWidth = '\u200B';

/**
 * Parts Chinese text into characters, so that each becomes a word of the index. Pagefind's own words depend on context
 * and miss phrases; by character, a quoted search equals a search for the exact string.
 */
export function partCharacters(text: string): string {
  return text.replace(gap, zeroWidth);
}

/** The same parting for a query, with spaces; full-width letters, digits and quotation marks become plain ones. */
export function partQuery(query: string): string {
  return query
    .normalize('NFKC')
    .replace(/["“”„‟「」『』]/g, ' ')
    .replace(gap, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What was parted for the index, whole again for the eye. */
export function joinCharacters(text: string): string {
  return text.replaceAll(zeroWidth, '');
}
