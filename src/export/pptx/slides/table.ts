import { emsOf, piecesOf } from '../../../blocks/figure/draw/measure.ts';
import { wordsOf } from '../../../blocks/runs.ts';
import type { Line } from '../../../blocks/screen.ts';
import { heightOf, splitToFit } from '../fit.ts';
import { inPieces } from '../inPieces.ts';
import type { Box, SlideTable } from '../slide.ts';
import { type SlideContext, sizesOf } from './context.ts';

/** The padding of a cell in points: left and right, above and below. */
export const padding = { side: 10, end: 5 } as const;

/** The most that one table of a board gets of the type size: its cells are read one by one. */
const most = 40;

/** A table of the board: first its heads alone, then with the row that is uncovered. */
export function boardTables(
  name: string,
  heads: readonly Line[],
  row: readonly Line[] | undefined,
  box: Box,
  context: SlideContext,
): SlideTable[] {
  const rows = row ? [heads, row] : [heads];
  for (const size of sizesOf(context, most)) {
    const columns = columnsFor(rows, box.w, size);
    const table = columns && sized({ name, box, heads: 'first-row', columns, size }, rows);
    if (table && heightOfTable(table) <= box.h) return [table];
  }
  return stackedTables(name, heads, row, box, context);
}

/** The same with each head in front of its cell, for cells that are too long for narrow columns; on several slides if needed. */
function stackedTables(
  name: string,
  heads: readonly Line[],
  row: readonly Line[] | undefined,
  box: Box,
  context: SlideContext,
): SlideTable[] {
  const pairs = heads.map((head, index): Line[] => [head, row?.[index] ?? []]);
  const make = (rows: readonly Line[][], size: number): SlideTable => {
    const first = Math.min(box.w * 0.34, Math.max(...pairs.map(([head]) => emsOf(wordsOf(head!)))) * size * 1.25 + 2 * padding.side);
    return sized({ name, box, heads: 'first-column', columns: [first, box.w - first], size }, rows);
  };
  const fits = (size: number) => (rows: readonly Line[][]) => heightOfTable(make(rows, size)) <= box.h;
  const sizes = sizesOf(context, most);
  const size = sizes.find((one) => fits(one)(pairs)) ?? sizes.at(-1)!;
  const divided = pairs.flatMap(([head, cell]): Line[][] =>
    fits(size)([[head!, cell!]])
      ? [[head!, cell!]]
      : inPieces(cell!, (piece) => fits(size)([[head!, piece]])).map((piece, index) => [index === 0 ? head! : [], piece]),
  );
  return splitToFit(divided, fits(size)).map((rows) => make(rows, size));
}

/** The phases of an activity: their minutes, then their names. */
export function phaseTables(
  name: string,
  phases: readonly { name: string; minutes: string }[],
  box: Box,
  context: SlideContext,
): SlideTable[] {
  const rows = phases.map(({ name, minutes }): Line[] => [[{ text: minutes, strong: true }], [{ text: name, strong: false }]]);
  const make = (part: readonly Line[][], size: number): SlideTable => {
    const first = Math.max(...rows.map(([minutes]) => emsOf(wordsOf(minutes!)))) * size * 1.15 + 2 * padding.side;
    return sized({ name, box, heads: 'first-column', columns: [first, box.w - first], size }, part);
  };
  const fits = (size: number) => (part: readonly Line[][]) => heightOfTable(make(part, size)) <= box.h;
  const sizes = sizesOf(context, 46);
  const size = sizes.find((one) => fits(one)(rows)) ?? sizes.at(-1)!;
  return splitToFit(rows, fits(size)).map((part) => make(part, size));
}

/** The widths of columns by how much they hold; undefined if a word is wider than its column. */
function columnsFor(rows: readonly (readonly Line[])[], width: number, size: number): number[] | undefined {
  const cells = rows[0]!.map((_, index) => rows.map((row) => wordsOf(row[index] ?? [])));
  // A short head or cell stays on one line: Chinese has no words that would hold it together.
  const whole = (words: string) => (emsOf(words) <= 4 ? emsOf(words) : Math.max(...piecesOf(words).map((piece) => emsOf(piece.trimEnd()))));
  const least = cells.map((words) => Math.max(...words.map(whole), 1) * size * 1.25 + 2 * padding.side);
  const spare = width - least.reduce((sum, one) => sum + one, 0);
  if (spare < 0) return undefined;
  const weights = cells.map((words) => Math.max(...words.map(emsOf)) ** 0.8);
  const all = weights.reduce((sum, one) => sum + one, 0) || 1;
  return least.map((one, index) => one + (spare * weights[index]!) / all);
}

function sized({ name, box, heads, columns, size }: Omit<SlideTable, 'kind' | 'rows'>, rows: readonly (readonly Line[])[]): SlideTable {
  return {
    kind: 'table',
    name,
    box,
    heads,
    columns,
    size,
    rows: rows.map((cells) => ({ height: rowHeight(cells, columns, size), cells: [...cells] })),
  };
}

function rowHeight(cells: readonly Line[], columns: readonly number[], size: number): number {
  const heights = cells.map((cell, index) => heightOf({ paragraphs: [wordsOf(cell)], width: columns[index]! - 2 * padding.side }, size));
  return Math.max(size * 1.3, ...heights) + 2 * padding.end;
}

function heightOfTable({ rows }: SlideTable): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
