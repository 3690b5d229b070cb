import { Canvas } from '../draw/canvas.ts';
import { type Point, pens } from '../draw/drawing.ts';
import { isNarrow, type Layout } from '../draw/room.ts';
import { atLeast, type Entry } from '../entries.ts';

/** The number at the beginning of an entry: `5：退两步` is the fifth square. */
export const numbered = /^(\d{1,2})\s*[：:.、]/;

/** The entry of each square of a board, by its number; entries without a number are spread over the free squares. */
function squaresOf(entries: readonly Entry[], count: number): Map<number, Entry> {
  const squares = new Map<number, Entry>();
  const loose: Entry[] = [];
  for (const entry of entries) {
    const number = Number(numbered.exec(entry.words)?.[1] ?? 0);
    if (number >= 1 && number <= count && !squares.has(number)) squares.set(number, entry);
    else loose.push(entry);
  }
  const free = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !squares.has(number));
  for (const [index, entry] of loose.entries()) squares.set(free[Math.floor(((index + 0.5) * free.length) / loose.length)] ?? count, entry);
  return squares;
}

/** How many squares a board has: as many as it should, or enough for its words. */
function boardSize(entries: readonly Entry[], places: number | undefined): number {
  const numbers = entries.map(({ words }) => Number(numbered.exec(words)?.[1] ?? 0));
  return Math.max(places ?? 24, entries.length, 4, ...numbers.filter((number) => number < 100));
}

/** Half of what is between two squares, in mm. */
const gap = 2.2;

/** A path of squares that goes to and fro from the bottom to the top, with its start and finish. */
export const board: Layout = (entries, room) => {
  const canvas = new Canvas();
  const count = boardSize(entries, room.places);
  const columns = isNarrow(room) ? 3 : 5;
  const rows = Math.ceil(count / columns);
  const w = room.width / columns;
  const h = Math.max(isNarrow(room) ? 22 : 28, ((room.height ?? 0) - 2) / rows);
  const squares = squaresOf(entries, count);
  const cell = (number: number): Point => {
    const row = Math.floor((number - 1) / columns);
    const column = row % 2 === 0 ? (number - 1) % columns : columns - 1 - ((number - 1) % columns);
    return [column * w, (rows - 1 - row) * h];
  };
  const middle = ([x, y]: Point): Point => [x + w / 2, y + h / 2];
  for (let number = 1; number < count; number++) {
    // The path from square to square, as the two edges of a road.
    const [from, to] = [middle(cell(number)), middle(cell(number + 1))];
    const lies = from[1] === to[1];
    const [left, top] = [Math.min(from[0], to[0]) + w / 2, Math.min(from[1], to[1]) + h / 2];
    for (const shift of [-3, 3]) {
      const [x, y] = lies ? [left, from[1] + shift] : [from[0] + shift, top];
      canvas.line(
        lies
          ? [
              [x - gap, y],
              [x + gap, y],
            ]
          : [
              [x, y - gap],
              [x, y + gap],
            ],
        { weight: pens.thin },
      );
    }
  }
  for (let number = 1; number <= count; number++) {
    const [x, y] = cell(number);
    const box = { x: x + gap, y: y + gap, w: w - 2 * gap, h: h - 2 * gap };
    const isEnd = number === 1 || number === count;
    canvas.rectangle(box, isEnd ? 7 : 3, { covers: true, weight: isEnd ? 1 : pens.thick });
    const entry = squares.get(number);
    const hasNumber = entry !== undefined && numbered.test(entry.words);
    if (entry)
      canvas.words(entry.slot, { x: box.x + 1.4, y: box.y + (hasNumber ? 1 : 4.4), w: box.w - 2.8, h: box.h - (hasNumber ? 2 : 5.4) });
    if (entry && !hasNumber) canvas.label(String(number), [box.x + 3.8, box.y + 3], 2.8);
    if (!entry && isEnd) canvas.label(number === 1 ? room.start : room.finish, middle([x, y]), 4);
    if (!entry && !isEnd) canvas.label(String(number), middle([x, y]), 4.6);
  }
  return canvas.drawing(room.width, rows * h);
};

/** A square of squares, for bingo: as many as a square needs, at least nine. The middle is free when nothing is written for it. */
export const bingo: Layout = (entries, room) => {
  const canvas = new Canvas();
  const across = Math.max(3, Math.ceil(Math.sqrt(Math.max(entries.length, room.places ?? 0))));
  const all = atLeast(entries, across * across);
  const side = Math.min(room.width, 180) / across;
  const h = room.height === undefined ? Math.min(side, 40) : Math.max(20, (room.height - 1) / across);
  for (const [index, entry] of all.entries()) {
    const box = { x: (index % across) * side, y: Math.floor(index / across) * h, w: side, h };
    const inset = (by: number) => ({ x: box.x + by, y: box.y + by, w: box.w - 2 * by, h: box.h - 2 * by });
    canvas.rectangle({ ...inset(0.6) }, 1.5);
    const half = entry.isBlank ? 0 : box.h * 0.55;
    canvas.words(entry.slot, { ...inset(2.4), h: half > 0 ? half - 1 : box.h - 4.8 });
    if (half > 0)
      canvas.line(
        [
          [box.x + 5, box.y + box.h - 5],
          [box.x + box.w - 5, box.y + box.h - 5],
        ],
        { weight: pens.thin },
      );
  }
  return canvas.drawing(room.width, across * h);
};
