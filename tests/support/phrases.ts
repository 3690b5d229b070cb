/**
 * What a phrase of a word list may look like in a text: as many examples as it has alternatives, so that each of them is in one. Gaps are
 * empty, and what may be missing is there.
 */
export function examplesOf(phrase: string): string[] {
  let at = 0;
  const either = (): string[] => {
    const parts: string[] = [];
    do {
      parts.push(...sequence());
    } while (phrase[at] === '|' && ++at);
    return parts;
  };
  const sequence = (): string[] => {
    let examples = [''];
    while (at < phrase.length && phrase[at] !== '|' && phrase[at] !== ')') {
      const parts = single();
      if (phrase[at] === '?') at++;
      const count = Math.max(examples.length, parts.length);
      examples = Array.from({ length: count }, (_, index) => examples[index % examples.length]! + parts[index % parts.length]!);
    }
    return examples;
  };
  const single = (): string[] => {
    const sign = phrase[at++]!;
    if (sign === '…') return [''];
    if (sign === '.' && phrase[at] === '.' && ++at) return [''];
    if (sign === '[') {
      const set = phrase.slice(at, phrase.indexOf(']', at));
      at += set.length + 1;
      return [...set];
    }
    if (sign !== '(') return [sign];
    const inside = either();
    at++;
    return inside;
  };
  return either().map((example) => example.replace(/ {2,}/g, ' '));
}
