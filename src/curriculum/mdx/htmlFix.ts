import type { Replacement } from '../fix.ts';
import { placeAt } from '../tree.ts';
import { isTakenOut } from './htmlNames.ts';

interface WrittenTag {
  name: string;
  at: number;
  closes: boolean;
  written: string;
}

/** The marks of Markdown for elements that mean the same. */
const marks: Readonly<Record<string, string>> = { b: '**', strong: '**', s: '~~', del: '~~', strike: '~~' };

/** Replaces tags of one kind where it is certain what to write instead; undefined where only the writer knows. */
export function htmlFix(text: string, tags: readonly WrittenTag[]): Replacement[] | undefined {
  const replace = (instead: (tag: WrittenTag) => Omit<Replacement, 'line' | 'column'>): Replacement[] =>
    tags.map((tag) => ({ ...placeAt(text, tag.at), ...instead(tag) }));
  if (tags.every(({ name }) => name === 'br')) return replace((tag) => lineBreak(text, tag));
  if (tags.every(({ name }) => isTakenOut(name))) return replace(({ written }) => ({ written, text: '' }));
  if (arePairs(text, tags)) return replace(({ name, written }) => ({ written, text: marks[name]! }));
  return undefined;
}

/** A line break is two spaces at the end of a line; a cell of a table has one line. */
function lineBreak(text: string, { at, written }: WrittenTag): Omit<Replacement, 'line' | 'column'> {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (/^[ \t]*\|/.test(line)) return { written, text: '；' };
  const after = text.slice(at + written.length);
  const isLast = /^[ \t]*(?:\n|$)/.test(after);
  const isLastOfParagraph = /^[ \t]*(?:\n[ \t]*(?:\n|$)|$)/.test(after);
  return { written, text: isLastOfParagraph ? '' : isLast ? '  ' : '  \n' };
}

/** Whether the tags are pairs in one line, each with words directly inside: `<b>words</b>`. */
function arePairs(text: string, tags: readonly WrittenTag[]): boolean {
  if (tags.length % 2 !== 0 || tags.some(({ name }) => !(name in marks))) return false;
  return tags.every((tag, index) => {
    if (tag.closes !== (index % 2 === 1)) return false;
    if (!tag.closes) return true;
    const opening = tags[index - 1]!;
    const words = text.slice(opening.at + opening.written.length, tag.at);
    return opening.name === tag.name && words.trim() === words && words !== '' && !/[\n*~]/.test(words);
  });
}
