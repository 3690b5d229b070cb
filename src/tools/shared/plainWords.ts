/** Control characters, and those that turn the direction of writing or have no width. */
const unseen = /[\p{Cc}\p{Cf}]/gu;

/** What somebody typed as one line of plain, visible text of at most `longest` characters. */
export function plainWords(text: string, longest: number): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').replace(unseen, '').trim();
  return [...plain].slice(0, longest).join('').trim();
}
