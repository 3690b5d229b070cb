/** Signs that end a sentence or close a bracket, after a link in a text. */
const afterLink = /[\s\p{P}\ufffd]/u;
const openBrackets = '(（[【「『《“‘';
const closeBrackets = ')）]】」』》”’';

/** Removes the end of a sentence from words in a link, but no bracket that closes one of these words. A link may hold anything, of any length. */
export function linkWords(words: string): string {
  const signs = [...words];
  const start = signs.findLastIndex((sign) => !afterLink.test(sign)) + 1;
  const within = signs.slice(0, start);
  const count = (sign: string) => within.filter((one) => one === sign).length;
  const stillOpen = new Map<string, number>();
  const end = signs.slice(start);
  const dropped = end.findIndex((sign) => {
    const at = closeBrackets.indexOf(sign);
    if (at < 0) return true;
    const open = stillOpen.get(sign) ?? count(openBrackets[at]!) - count(sign);
    stillOpen.set(sign, open - 1);
    return open <= 0;
  });
  return [...within, ...(dropped < 0 ? end : end.slice(0, dropped))].join('');
}
