import type { Replacement } from '../fix.ts';
import { byKind, counted } from '../perFile.ts';
import type { Problem } from '../problem.ts';
import { placeAt } from '../tree.ts';

const word = '[A-Za-z][\\w-]*';
const value = '(?:"[^"\\n]*"|[^\\s"{}=]+)';

/** `{.underline}`, `{#aims .unnumbered}`, `{width="5in"}`: what Pandoc and others write behind words when they convert a document. */
const attributes = new RegExp(
  `(?<!\\\\|=)\\{(?:=html|-|\\s*(?:[.#]${word}|${word}=${value})(?:\\s+(?:[.#]${word}|${word}=${value}))*\\s*)\\}`,
  'g',
);

/** `:::` on a line of its own, with or without a name. */
const fence = /^[ \t]*:{3,}.*$/gm;

/**
 * Finds marks of other programs in braces, reports them once and returns the text without them, so that they are not taken for code. Of
 * `[words]{.underline}` the words stay.
 */
export function takeOutAttributes(file: string, text: string): { text: string; problems: Problem[] } {
  const fences = [...text.matchAll(fence)];
  const isInFence = (index: number) => fences.some((one) => one.index <= index && index < one.index + one[0].length);
  const found = [...fences, ...[...text.matchAll(attributes)].filter(({ index }) => !isInFence(index))].sort((a, b) => a.index - b.index);
  const rest = text.split('');
  for (const { index, 0: written } of found) {
    for (let at = index; at < index + written.length; at++) if (text[at] !== '\n') rest[at] = ' ';
    const opening = openingBracket(text, index - 1);
    if (opening === undefined) continue;
    rest[opening] = ' ';
    rest[index - 1] = ' ';
  }
  const problems = byKind(found, ({ 0: written }) => (written.startsWith('{') ? 'attributes' : 'fence')).map((alike): Problem => {
    const { index, 0: written } = alike[0]!;
    return {
      id: 'markdown-is-recognised',
      severity: 'error',
      file,
      ...placeAt(text, index + written.search(/\S/)),
      message: counted(
        {
          zh: `"${written.trim()}" 是别的程序留下的记号，会照样印出来。`,
          en: `"${written.trim()}" is a mark of another program, and would be printed as it is.`,
        },
        alike.length,
      ),
      fix: alike.flatMap((one) => removed(text, one)),
      hint: {
        zh: '把它删掉，只留文字：[文字]{.underline} 写成 文字，要强调就写成 **文字**。',
        en: 'Delete it and keep only the words: [words]{.underline} becomes words, or **words** for emphasis.',
      },
    };
  });
  return { text: rest.join(''), problems };
}

/** Takes a mark out, and the brackets around the words that it belongs to. */
function removed(text: string, { index, 0: written }: RegExpExecArray): Replacement[] {
  const opening = openingBracket(text, index - 1);
  if (opening === undefined) return [{ ...placeAt(text, index), written, text: '' }];
  return [
    { ...placeAt(text, opening), written: '[', text: '' },
    { ...placeAt(text, index - 1), written: `]${written}`, text: '' },
  ];
}

/** Returns where the bracket begins that ends at `end`, in the same line and without other brackets in it. */
function openingBracket(text: string, end: number): number | undefined {
  if (text[end] !== ']') return undefined;
  const begin = Math.max(...['[', ']', '\n'].map((sign) => text.lastIndexOf(sign, end - 1)));
  return text[begin] === '[' ? begin : undefined;
}
