import { Canvas } from '../draw/canvas.ts';
import { type Point, pens } from '../draw/drawing.ts';
import { throughOps } from '../draw/paths.ts';
import { heightOf, isNarrow, type Layout } from '../draw/room.ts';
import { atLeast } from '../entries.ts';

/** Half of a body seen from the front, from the neck to between the legs, in shares of its height; x from the middle outwards. */
const half: Point[] = [
  [0.035, 0.185],
  [0.045, 0.205],
  [0.12, 0.225],
  [0.152, 0.27],
  [0.175, 0.36],
  [0.205, 0.46],
  [0.222, 0.53],
  [0.205, 0.565],
  [0.178, 0.545],
  [0.155, 0.46],
  [0.125, 0.36],
  [0.11, 0.33],
  [0.105, 0.42],
  [0.112, 0.52],
  [0.122, 0.62],
  [0.112, 0.76],
  [0.104, 0.88],
  [0.118, 0.945],
  [0.14, 0.975],
  [0.1, 0.99],
  [0.048, 0.98],
  [0.042, 0.9],
  [0.04, 0.78],
  [0.026, 0.64],
  [0, 0.565],
];

/** Where the lines of the places lead, in the order of the entries, left and right by turns: head, throat, chest, tummy, hand, leg, foot, arm. */
const targets: Point[] = [
  [-0.05, 0.05],
  [0.012, 0.2],
  [-0.05, 0.28],
  [0.035, 0.42],
  [-0.2, 0.53],
  [0.075, 0.68],
  [-0.085, 0.93],
  [0.17, 0.38],
  [-0.075, 0.72],
  [0.085, 0.95],
];

/** A body from the front to colour in, with places on both sides and lines from them. */
export const body: Layout = (entries, room) => {
  const canvas = new Canvas();
  const all = atLeast(entries, Math.max(room.places ?? 0, entries.length === 0 ? 6 : 0));
  const side = room.width * (isNarrow(room) ? 0.29 : 0.31);
  const rows = Math.ceil(all.length / 2);
  const tallest = Math.max(room.leading * 1.4, ...all.map(({ words }) => heightOf(words, side - 5, room) + 3));
  const wanted = Math.max(rows * (tallest + 4), isNarrow(room) ? 95 : 165);
  const height = room.height === undefined ? wanted : Math.max(room.height, rows * (tallest + 4), 70);
  const scale = Math.min(height, (room.width - 2 * side - 4) / 0.46);
  const at = ([x, y]: Point): Point => [room.width / 2 + x * scale, (height - scale) / 2 + y * scale];
  const outline = [
    ...half.map(at),
    ...half
      .toReversed()
      .slice(1)
      .map(([x, y]) => at([-x, y])),
  ];
  canvas.path(throughOps(outline));
  canvas.ellipse(at([0, 0.098]), 0.076 * scale, 0.092 * scale, { covers: true });
  const eye = 0.006 * scale;
  canvas.ellipse(at([-0.028, 0.09]), eye, eye);
  canvas.ellipse(at([0.028, 0.09]), eye, eye);
  canvas.path(throughOps([at([-0.026, 0.128]), at([0, 0.14]), at([0.026, 0.128])]));
  const step = height / rows;
  // A place to write in is higher where there is room for it.
  const high = all.some(({ isBlank }) => isBlank) ? Math.max(tallest, Math.min(step - 4, room.leading * 4)) : tallest;
  const rowOf = rowsFromTheTop(all.length);
  for (const [index, entry] of all.entries()) {
    const left = index % 2 === 0;
    const box = { x: left ? 0.3 : room.width - side - 0.3, y: rowOf(index) * step + (step - high) / 2, w: side, h: high };
    canvas.rectangle(box, 2.5);
    const edge: Point = [left ? side + 0.3 : room.width - side - 0.3, box.y + high / 2];
    const target = targets[index];
    if (target) {
      canvas.line([edge, at(target)], { weight: pens.thin });
      canvas.ellipse(at(target), 0.9);
    }
    canvas.words(entry.slot, { x: box.x + 2, y: box.y + 1, w: side - 4, h: high - 2 });
  }
  return canvas.drawing(room.width, height);
};

/** The row of each place: on both sides those that lead to a higher part of the body are above the others, so that no lines cross. */
function rowsFromTheTop(count: number): (index: number) => number {
  const height = (index: number) => targets[index]?.[1] ?? 1;
  const sides = [0, 1].map((first) => Array.from({ length: Math.ceil((count - first) / 2) }, (_, row) => first + row * 2));
  const ordered = sides.map((indexes) => indexes.toSorted((a, b) => height(a) - height(b)));
  return (index) => ordered[index % 2]!.indexOf(index);
}
