/** Estimates the width of a text in Chinese characters: a Latin letter is about half as wide. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += /[\u2010-\uffff]/.test(character) ? 1 : 0.5;
  return sum;
}
