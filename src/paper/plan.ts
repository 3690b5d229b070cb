/** The edge over which the printer turns a sheet before it prints the back. `none`: the back stays empty. */
export type Flip = 'long-edge' | 'short-edge' | 'none';

export type Orientation = 'portrait' | 'landscape';

/** One side of a sheet. Each row of `slots` holds the pages from left to right; undefined is an empty slot. */
export interface Side {
  slots: (number | undefined)[][];
  /** Whether the whole side is upside down, because the printer turns the sheet over its top and not like the page of a book. */
  turned: boolean;
}

/** A sheet of paper: its front, and its back unless that stays empty. */
export interface Sheet {
  front: Side;
  back?: Side;
}

/** An imposition plan. Pages count from 1. `joined`: whether the slots of a side are folded or cut apart. */
export interface Plan {
  orientation: Orientation;
  columns: number;
  rows: number;
  joined: 'by-a-fold' | 'by-cuts';
  sheets: Sheet[];
  /** Numbers of sheets that are folded together, in order; a single number for a single booklet. */
  gatherings: number[];
}

/** Maximum number of sheets folded together: office staplers cannot go through more, and the inner pages creep out. */
export const mostSheetsInAFold = 16;

/**
 * Plans an A5 booklet on A4: print, fold in the middle, staple in the fold. Empty pages at the end fill the last sheet. If it is too
 * thick to fold, it is divided into several booklets of about the same thickness.
 */
export function planBooklet(pages: number, flip: Exclude<Flip, 'none'>): Plan {
  const all = Math.ceil(pages / 4);
  const count = Math.ceil(all / mostSheetsInAFold);
  const gatherings = Array.from({ length: count }, (_, at) => Math.floor((all + count - 1 - at) / count));
  const turned = isTurned('landscape', flip);
  let before = 0;
  const sheets = gatherings.flatMap((thickness) => {
    const page = (number: number) => (before + number <= pages ? before + number : undefined);
    const last = thickness * 4;
    const gathering = Array.from({ length: thickness }, (_, sheet) => ({
      front: { slots: [[page(last - 2 * sheet), page(2 * sheet + 1)]], turned: false },
      back: { slots: [[page(2 * sheet + 2), page(last - 2 * sheet - 1)]], turned },
    }));
    before += last;
    return gathering;
  });
  return { orientation: 'landscape', columns: 2, rows: 1, joined: 'by-a-fold', sheets, gatherings };
}

export interface CutChoice {
  /** Pages on one side of a sheet: two of A5, or four of A6. */
  perSide: 2 | 4;
  /** `same`: fills each sheet with copies of one page, for a class. `next`: the pages follow each other. */
  fill: 'same' | 'next';
  flip: Flip;
  /** Orientation of the source pages. */
  pages: Orientation;
}

/** Plans several small sheets on A4, to be cut apart. Printed on both sides, page 2 is on the back of page 1. */
export function planCut(pages: number, choice: CutChoice): Plan {
  const { perSide, fill, flip } = choice;
  // Two portrait pages go side by side on a landscape sheet; four keep the orientation of the sheet.
  const orientation = perSide === 4 ? choice.pages : choice.pages === 'portrait' ? 'landscape' : 'portrait';
  const columns = orientation === 'landscape' || perSide === 4 ? 2 : 1;
  const rows = perSide / columns;
  const step = flip === 'none' ? 1 : 2;
  const leaves = Array.from({ length: Math.ceil(pages / step) }, (_, at) => at * step + 1);
  const groups = fill === 'same' ? leaves.map((leaf) => new Array<number>(perSide).fill(leaf)) : inGroups(leaves, perSide);
  const sheets = groups.map((group): Sheet => {
    const place = (row: number, column: number) => group[row * columns + column];
    const side = (at: (row: number, column: number) => number | undefined) =>
      Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
    const front = { slots: side(place), turned: false };
    if (flip === 'none') return { front };
    const behind = (leaf: number | undefined) => (leaf !== undefined && leaf < pages ? leaf + 1 : undefined);
    const back = { slots: side((row, column) => behind(place(row, columns - 1 - column))), turned: isTurned(orientation, flip) };
    return { front, back };
  });
  return { orientation, columns, rows, joined: 'by-cuts', sheets, gatherings: [] };
}

/** Whether the printer turns a sheet over its top edge, as one turns the leaf of a wall calendar. */
function isTurned(orientation: Orientation, flip: Flip): boolean {
  return flip === (orientation === 'landscape' ? 'long-edge' : 'short-edge');
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
