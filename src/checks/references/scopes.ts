/** A stretch of words and its offset in the whole. */
export interface Scope {
  words: string;
  start: number;
}

const ends = { zh: /[。！？!?；;\n]/, en: /[.!?;\n]/ } as const;
const brackets: Readonly<Record<string, string>> = { '（': '）', '(': ')' };

/**
 * Splits words into sentences that keep their brackets: no sentence ends inside one, and a bracket that follows the end of a sentence belongs
 * to it. A bracket that is never closed counts for nothing.
 */
export function scopesOf(words: string, language: 'zh' | 'en'): Scope[] {
  const found: Scope[] = [];
  let start = 0;
  for (let index = 0; index < words.length; index++) {
    index = endOfBracket(words, index) ?? index;
    if (!isEnd(words, index, language)) continue;
    index = withBracketsAfter(words, index);
    found.push({ words: words.slice(start, index + 1), start });
    start = index + 1;
  }
  if (start < words.length) found.push({ words: words.slice(start), start });
  return found;
}

function isEnd(words: string, index: number, language: 'zh' | 'en'): boolean {
  if (!ends[language].test(words[index]!)) return false;
  // A point inside 1.5 or e.g. is followed by a sign of its word.
  return language === 'zh' || words[index] === '\n' || /^["'”’)]*(?:\s|$)/.test(words.slice(index + 1));
}

/** Returns the index of the sign that closes the bracket opened at an index; undefined when none is opened or it is never closed. */
function endOfBracket(words: string, index: number): number | undefined {
  const closing = brackets[words[index]!];
  if (closing === undefined) return undefined;
  const end = words.indexOf(closing, index);
  return end < 0 ? undefined : end;
}

/** Returns the last index of what belongs to a sentence that ends at an index: closing quotation marks, then brackets. */
function withBracketsAfter(words: string, index: number): number {
  let last = index + /^["'”’」』]*/.exec(words.slice(index + 1))![0].length;
  for (;;) {
    const gap = /^ */.exec(words.slice(last + 1))![0].length;
    const end = endOfBracket(words, last + 1 + gap);
    if (end === undefined) return last;
    last = end;
  }
}
