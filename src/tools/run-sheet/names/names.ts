import { headedCells, tableCells } from './columns.ts';
import { headingOf } from './headings.ts';
import { kindOf } from './kinds.ts';
import { mostNames } from './limit.ts';
import { piecesOf } from './pieces.ts';
import { type Row, rowsIn } from './rows.ts';

/** Maximum number of pieces that are named as left out. */
const mostLeft = 12;

export interface Names {
  names: string[];
  /** Number of names before the list was cut to `mostNames`. */
  found: number;
  /** Words of the text that were not taken for names, at most `mostLeft` of them. */
  left: string[];
}

/**
 * Extracts names from a text that was typed or pasted: from a list with or without numbers, from a chat (#接龙), from a spreadsheet or a
 * document. Numbers, labels, telephone numbers, schools and remarks are left out; of a table it takes the column headed "name", otherwise
 * the columns whose cells look like names. Names are reduced to plain text without control, bidirectional or invisible characters.
 *
 * No list of names is complete, and any word may be a name: the page shows what was found, and what was left out, before it prints.
 */
export function namesIn(text: string): Names {
  const rows = entriesOf(rowsIn(text), text);
  const cells = rows.length > 0 ? (headedCells(rows) ?? tableCells(rows)) : [];
  const taken = cells
    ? cells.map((cell) => fromPieces(piecesOf(cell)))
    : rows.map(({ by, cells: parts }) => fromPieces(by === 'space' ? piecesOf(parts.join('  ')) : parts.flatMap(piecesOf)));
  const names = taken.flatMap((one) => one.names);
  const left = new Set(taken.flatMap((one) => one.left));
  return { names: names.slice(0, mostNames), found: names.length, left: [...left].slice(0, mostLeft) };
}

/** Of a chain in a chat only the numbered lines are entries: the others are its title and what it is about. */
function entriesOf(rows: readonly Row[], text: string): readonly Row[] {
  const counted = rows.filter((row) => row.counted);
  return /^\s{0,9}#?\s{0,9}(?:群?接龙|group\s*note)/im.test(text) && counted.length > 0 ? counted : rows;
}

/** Decides which pieces of one row are names. */
function fromPieces(pieces: readonly string[]): { names: string[]; left: string[] } {
  const kinds = pieces.map((piece) => (headingOf(piece) ? 'none' : kindOf(piece)));
  // Next to a name, words of another kind are a remark.
  const hasName = kinds.some((kind) => kind === 'name' || kind === 'weak');
  const isName = (at: number) => kinds[at] !== 'none' && !(hasName && kinds[at] === 'other');
  return {
    names: pieces.filter((_, at) => isName(at)),
    left: pieces.filter((piece, at) => !isName(at) && /\p{L}{2}/u.test(piece) && !headingOf(piece)),
  };
}
