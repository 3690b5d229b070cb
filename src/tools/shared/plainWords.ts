/** Control characters, bidirectional formatting characters and zero-width characters. */
const unseen = /[\p{Cc}\p{Cf}]/gu;

/** Reduces typed text to one line of visible text with at most `longest` characters. */
export function plainWords(text: string, longest: number): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').replace(unseen, '').trim();
  return [...plain].slice(0, longest).join('').trim();
}
