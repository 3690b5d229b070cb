import { Canvas } from '../draw/canvas.ts';
import type { Point } from '../draw/drawing.ts';
import { cloudOps, throughOps } from '../draw/paths.ts';
import { heightOf, isNarrow, type Layout, type Room } from '../draw/room.ts';
import { atLeast, type Entry, emptyEntry } from '../entries.ts';

/** The places of a part in rows: below each other where there is no room next to each other. */
function rowsOf(count: number, most: number): number[] {
  const rows = Math.ceil(count / most);
  return Array.from({ length: rows }, (_, row) => Math.ceil((count - row) / rows));
}

/** A tree: three entries are its roots, its trunk and its crown, each with its places below it. The first is at the bottom. */
export const tree: Layout = (entries, room) => {
  const [roots = emptyEntry, trunk = emptyEntry, crown = emptyEntry] = entries;
  const canvas = new Canvas();
  const across = isNarrow(room) ? 2 : 4;
  const fruits = atLeast(crown.children, room.places ?? (crown.children.length === 0 ? 4 : 0));
  const fruitRows = rowsOf(fruits.length, across);
  const cell = (room.width * 0.8) / across;
  const fruit = Math.max(isNarrow(room) ? 15 : 21, ...fruits.map(({ words }) => heightOf(words, cell * 0.66, room) + 7));
  const crownHead = heightOf(crown.words, room.width * 0.5, room);
  const gap = 3;
  const rootRows = rowsOf(roots.children.length, isNarrow(room) ? 2 : 3);
  const rootHeight = Math.max(room.leading * 1.5, ...roots.children.map(({ words }) => heightOf(words, rootWidth(room) - 6, room) + 4));
  const trunkWidth = Math.min(room.width * 0.42, 64);
  const trunkNeeded = Math.max(
    isNarrow(room) ? 30 : 40,
    8 + [trunk, ...trunk.children].reduce((sum, one) => sum + heightOf(one.words, trunkWidth - 12, room) + 2, 0),
  );
  const rootsHeight = heightOf(roots.words, room.width * 0.6, room) + rootRows.length * (rootHeight + gap) + 12;
  const needed = (isNarrow(room) ? 32 : 42) + crownHead + fruitRows.length * (fruit + gap);
  const spare = Math.max(0, (room.height ?? 0) - needed - trunkNeeded - rootsHeight);
  const crownHeight = needed + spare * 0.75;
  const trunkHeight = trunkNeeded + spare * 0.25;
  const stretch = crownHeight - needed;
  drawCrown(canvas, room, crown, fruits, fruitRows, {
    height: crownHeight,
    head: crownHead,
    fruit: fruit + stretch / Math.max(1, fruitRows.length) - (stretch > 0 ? 2 : 0),
    gap,
  });
  const ground = crownHeight + trunkHeight - 3;
  drawTrunk(canvas, room, trunk, { top: crownHeight - 3, ground, width: trunkWidth });
  drawRoots(canvas, room, roots, rootRows, { ground, height: rootHeight, gap });
  return canvas.drawing(room.width, ground + rootsHeight);
};

function rootWidth(room: Room): number {
  return (room.width - 8) / (isNarrow(room) ? 2 : 3);
}

function drawCrown(
  canvas: Canvas,
  room: Room,
  crown: Entry,
  fruits: readonly Entry[],
  rows: readonly number[],
  size: { height: number; head: number; fruit: number; gap: number },
) {
  const centre: Point = [room.width / 2, size.height / 2];
  // Where the cloud is half as wide as it can be.
  const top = 4 + size.height * 0.07 + (isNarrow(room) ? 3 : 5);
  canvas.path(cloudOps(centre, room.width / 2 - 3.5, size.height / 2 - 3, isNarrow(room) ? 14 : 22));
  canvas.words(crown.slot, { x: room.width * 0.25, y: top, w: room.width * 0.5, h: size.head }, { strong: true });
  // Below the words, in the middle of what is left.
  const left = size.height - top * 1.6 - size.head - rows.length * (size.fruit + size.gap);
  let [index, y] = [0, top + size.head + 3 + Math.max(0, left) / 2];
  const [across, high] = [room.width / 2 - 6, size.height / 2 - 4];
  const widthOfRow = (count: number, from: number): number => {
    const off = Math.max(Math.abs(from + 3 - centre[1]), Math.abs(from + size.fruit - 3 - centre[1])) / high;
    return (2 * across * Math.sqrt(Math.max(0.3, 1 - off ** 2))) / count;
  };
  // All fruits are as wide as those in the row that has least room.
  const width = Math.min(...rows.map((count, row) => widthOfRow(count, y + row * (size.fruit + size.gap))), room.width * 0.36);
  const rx = width / 2 - 1.5;
  const ry = Math.min(size.fruit / 2, Math.max(rx * 0.9, room.leading * 1.2));
  for (const count of rows) {
    for (let place = 0; place < count; place++, index++) {
      const x = room.width / 2 + (place - (count - 1) / 2) * width;
      const middle = y + size.fruit / 2;
      canvas.ellipse([x, middle], rx, ry);
      canvas.line([
        [x, middle - ry],
        [x + 1.2, middle - ry - 2.2],
      ]);
      const fruit = fruits[index]!;
      canvas.words(fruit.slot, { x: x - rx * 0.72, y: middle - ry * 0.65, w: rx * 1.44, h: ry * 1.3 });
    }
    y += size.fruit + size.gap;
  }
}

function drawTrunk(canvas: Canvas, room: Room, trunk: Entry, { top, ground, width }: { top: number; ground: number; width: number }) {
  const [left, right] = [room.width / 2 - width / 2, room.width / 2 + width / 2];
  canvas.path(
    throughOps([
      [left + 3, top - 1],
      [left + 5, (top + ground) / 2],
      [left, ground - 3],
      [left - 9, ground + 2],
    ]),
  );
  canvas.path(
    throughOps([
      [right - 3, top - 1],
      [right - 5, (top + ground) / 2],
      [right, ground - 3],
      [right + 9, ground + 2],
    ]),
  );
  let y = top + 5;
  const all = [trunk, ...trunk.children];
  const share = (ground - top - 7) / all.reduce((sum, { words }) => sum + Math.max(room.leading, heightOf(words, width - 14, room)), 0);
  for (const [index, one] of all.entries()) {
    const h = Math.max(room.leading, heightOf(one.words, width - 14, room)) * share;
    canvas.words(one.slot, { x: left + 7, y, w: width - 14, h: h - 0.6 }, { strong: index === 0 });
    if (one.isBlank && one.slot >= 0)
      canvas.line(
        [
          [left + 9, y + h - 2],
          [right - 9, y + h - 2],
        ],
        { weight: 0.36 },
      );
    y += h;
  }
}

function drawRoots(
  canvas: Canvas,
  room: Room,
  roots: Entry,
  rows: readonly number[],
  { ground, height, gap }: { ground: number; height: number; gap: number },
) {
  const middle = room.width / 2;
  const head = heightOf(roots.words, room.width * 0.6, room);
  canvas.line(
    [
      [0, ground + 2],
      [Math.max(8, middle - 40), ground + 2],
    ],
    { weight: 0.36 },
  );
  canvas.line(
    [
      [Math.min(room.width - 8, middle + 40), ground + 2],
      [room.width, ground + 2],
    ],
    { weight: 0.36 },
  );
  canvas.words(roots.slot, { x: room.width * 0.2, y: ground + 3, w: room.width * 0.6, h: head }, { strong: true });
  let [index, y] = [0, ground + 10 + head];
  for (const count of rows) {
    const width = (room.width - 2) / Math.max(count, isNarrow(room) ? 2 : 3);
    for (let place = 0; place < count; place++, index++) {
      const x = middle + (place - (count - 1) / 2) * width;
      if (y < ground + 11 + head) canvas.path(throughOps(rootTo(x, y, { middle, ground, half: room.width * 0.3, head })), { weight: 0.5 });
      canvas.rectangle({ x: x - width / 2 + 2, y, w: width - 4, h: height }, Math.min(height / 2, 4));
      const root = roots.children[index]!;
      canvas.words(root.slot, { x: x - width / 2 + 5, y: y + 1, w: width - 10, h: height - 2 });
    }
    y += height + gap;
  }
}

/** A root from the foot of the trunk to a place below the ground, past the words above the places. */
function rootTo(
  x: number,
  y: number,
  { middle, ground, half, head }: { middle: number; ground: number; half: number; head: number },
): Point[] {
  const off = x - middle;
  if (Math.abs(off) < half)
    return [
      [x, ground + 4 + head],
      [x + 0.8, y - 3],
      [x, y],
    ];
  const side = Math.sign(off);
  return [
    [middle + side * (half * 0.62), ground + 2],
    [middle + side * half, ground + 4 + head * 0.5],
    [x - side * 4, y - 3],
    [x, y],
  ];
}
