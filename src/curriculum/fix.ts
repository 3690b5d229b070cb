import { offsetOf, type Position } from './tree.ts';

/**
 * One replacement of a fix: `written` is at this place of the file, or is the first such text after it in the same paragraph. An empty
 * `written` inserts `text` exactly there.
 */
export interface Replacement extends Position {
  written: string;
  text: string;
}

/** A change of a text: what is between two offsets becomes `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Finds the places of a fix in a file's text (lines that end in LF, without a byte order mark). Undefined when the text does not have what
 * is to be replaced, or when two replacements overlap: then the fix does not belong to this text.
 */
export function editsOf(text: string, fix: readonly Replacement[]): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const replacement of fix) {
    const from = placeIn(text, replacement);
    if (from === undefined) return undefined;
    edits.push({ from, to: from + replacement.written.length, text: replacement.text });
  }
  edits.sort((a, b) => a.from - b.from || a.to - b.to);
  return edits.some(({ from }, index) => from < (edits[index - 1]?.to ?? 0)) ? undefined : edits;
}

/** Returns the text with edits applied, which do not overlap and are in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((result, { from, to, text: instead }) => result.slice(0, from) + instead + result.slice(to), text);
}

function placeIn(text: string, { written, ...at }: Replacement): number | undefined {
  const start = offsetOf(text, at);
  if (written === '' || text.startsWith(written, start)) return start;
  const rest = text.slice(start);
  const paragraph = rest.slice(0, /\n[ \t]*\n/.exec(rest)?.index ?? rest.length);
  const index = paragraph.indexOf(written);
  return index < 0 ? undefined : start + index;
}
