/** Signs that end a sentence or close a bracket, after a link in a text. */
const afterLink = /[\s\p{P}\ufffd]+$/u;
const openBrackets = '(（[【「『《“‘';
const closeBrackets = ')）]】」』》”’';

/** Removes the end of a sentence from words in a link, but no bracket that closes one of these words. */
export function linkWords(words: string): string {
  const end = afterLink.exec(words)?.[0] ?? '';
  const start = words.slice(0, words.length - end.length);
  let kept = start;
  for (const sign of end) {
    const at = closeBrackets.indexOf(sign);
    if (at < 0 || count(kept, openBrackets[at]!) <= count(kept, sign)) break;
    kept += sign;
  }
  return kept;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
