import { Canvas } from '../draw/canvas.ts';
import type { Point } from '../draw/drawing.ts';
import { ellipseOps, throughOps } from '../draw/paths.ts';
import { heightOf, isNarrow, type Layout } from '../draw/room.ts';
import { atLeast, type Entry } from '../entries.ts';

/** A sketch of a village or a school: a road from the first place, at the bottom, past all others, left and right by turns. */
export const map: Layout = (entries, room) => {
  const all = atLeast(entries, Math.max(room.places ?? 0, 2));
  const canvas = new Canvas();
  const narrow = isNarrow(room);
  const w = room.width * (narrow ? 0.42 : 0.33);
  const tallest = Math.max(...all.map((entry) => wordsHeight(entry, w - 6, room)));
  const house = tallest + 5;
  const roof = Math.min(11, w * 0.2);
  const rows = Math.ceil((all.length - 1) / 2) + 1;
  const row = Math.max(house + roof + 7, (room.height ?? 0) / rows);
  const height = rows * row;
  const middle = room.width / 2;
  // The road swings from one side to the other between the houses.
  const road = Array.from(
    { length: rows + 1 },
    (_, index): Point => [middle + (index % 2 === 0 ? -1 : 1) * (narrow ? 2 : 7), Math.max(0.3, height - index * row * 0.98 - 2)],
  );
  const side = (shift: number) => throughOps(road.map(([x, y]): Point => [x + shift, y]));
  const half = narrow ? 2.6 : 4;
  for (const [index, entry] of all.entries()) {
    const isFirst = index === 0;
    const left = index % 2 === 1;
    const step = isFirst ? 0 : Math.ceil(index / 2);
    const x = left ? 0.5 : room.width - w - 0.5;
    const y = height - (step + 1) * row + roof + 3;
    const door: Point = [left ? x + w : x, y + house * 0.72];
    canvas.path(throughOps([door, [(door[0] + middle) / 2, door[1] + 3], [middle, door[1] + 1]]), { weight: 0.36, dash: true });
    building(canvas, entry, { x, y, w, h: house, roof: isFirst || index % 3 !== 0 ? roof : 0 });
    words(canvas, entry, { x: x + 3, y: y + 1.5, w: w - 6, h: house - 3 }, room);
  }
  canvas.path(
    [
      ...side(-half),
      ...throughOps([...road].reverse().map(([x, y]): Point => [x + half, y])).map(
        (op, index) => (index === 0 ? ([1, op[1], op[2]] as const) : op) as never,
      ),
      [3],
    ],
    { weight: 0, covers: true },
  );
  canvas.path(side(-half));
  canvas.path(side(half));
  tree(canvas, [narrow ? room.width * 0.2 : room.width * 0.14, height - row * 0.35], narrow ? 0.7 : 1);
  if (!narrow) tree(canvas, [room.width * 0.26, height - row * 0.28], 0.8);
  return canvas.drawing(room.width, height);
};

function wordsHeight(entry: Entry, width: number, room: Parameters<Layout>[1]): number {
  return [entry, ...entry.children].reduce((sum, one) => sum + (one.isBlank ? room.leading : heightOf(one.words, width, room)) + 0.5, 0);
}

function words(canvas: Canvas, entry: Entry, box: { x: number; y: number; w: number; h: number }, room: Parameters<Layout>[1]): void {
  const all = [entry, ...entry.children];
  const heights = all.map((one) => (one.isBlank ? room.leading : heightOf(one.words, box.w, room)) + 0.5);
  const total = heights.reduce((sum, height) => sum + height, 0);
  let y = box.y;
  for (const [index, one] of all.entries()) {
    const h = (heights[index]! * box.h) / total;
    canvas.words(one.slot, { x: box.x, y, w: box.w, h }, { strong: index === 0 && all.length > 1 });
    if (one.isBlank)
      canvas.line(
        [
          [box.x + 1, y + h - 1.4],
          [box.x + box.w - 1, y + h - 1.4],
        ],
        { weight: 0.36 },
      );
    y += h;
  }
}

/** A house with a roof, or a house with a flat one. */
function building(canvas: Canvas, _entry: Entry, { x, y, w, h, roof }: { x: number; y: number; w: number; h: number; roof: number }): void {
  canvas.rectangle({ x: x + 1.5, y, w: w - 3, h }, 0.8, { covers: true });
  if (roof > 0)
    canvas.polygon([
      [x, y],
      [x + w * 0.22, y - roof],
      [x + w * 0.78, y - roof],
      [x + w, y],
    ]);
  else
    canvas.line([
      [x + 0.5, y - 1.6],
      [x + w - 0.5, y - 1.6],
      [x + w - 0.5, y],
      [x + 0.5, y],
      [x + 0.5, y - 1.6],
    ]);
}

function tree(canvas: Canvas, [x, y]: Point, scale: number): void {
  canvas.line([
    [x - 1.2 * scale, y],
    [x - 0.9 * scale, y - 8 * scale],
  ]);
  canvas.line([
    [x + 1.2 * scale, y],
    [x + 0.9 * scale, y - 8 * scale],
  ]);
  canvas.path(ellipseOps(x, y - 13 * scale, 6 * scale, 7 * scale), { covers: true });
}
