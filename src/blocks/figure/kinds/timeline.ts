import { Canvas } from '../draw/canvas.ts';
import { type Point, pens } from '../draw/drawing.ts';
import { bentOps } from '../draw/paths.ts';
import { heightOf, isNarrow, type Layout, type Room } from '../draw/room.ts';
import { atLeast, type Entry } from '../entries.ts';

/** The words of a point and what is below it, in a box; empty room is for writing. */
function note(
  canvas: Canvas,
  entry: Entry,
  box: { x: number; y: number; w: number; h: number },
  room: Room,
  side: 'above' | 'below' | 'right',
) {
  const align = side === 'right' ? 'left' : 'center';
  const heights = [entry, ...entry.children].map(({ words, isBlank }) => (isBlank ? room.leading : heightOf(words, box.w, room) + 0.6));
  const total = heights.reduce((sum, height) => sum + height, 0);
  let y = side === 'above' ? box.y + box.h - Math.min(total, box.h) : box.y;
  for (const [index, one] of [entry, ...entry.children].entries()) {
    const h = (heights[index]! / total) * Math.min(total, box.h);
    canvas.words(one.slot, { x: box.x, y, w: box.w, h }, { align, strong: index === 0 && entry.children.length > 0 });
    if (one.isBlank)
      canvas.line(
        [
          [box.x + 1, y + h - 0.8],
          [box.x + box.w - 1, y + h - 0.8],
        ],
        { weight: pens.thin },
      );
    y += h;
  }
}

function highest(entries: readonly Entry[], width: number, room: Room): number {
  return Math.max(
    room.leading,
    ...entries.map((entry) =>
      [entry, ...entry.children].reduce((sum, one) => sum + (one.isBlank ? room.leading : heightOf(one.words, width, room) + 0.6), 0),
    ),
  );
}

/** A line with points, and words above and below it by turns; from top to bottom where it is narrow. The form `winding` is a road. */
export const timeline: Layout = (entries, room) => {
  const all = atLeast(entries, Math.max(room.places ?? 0, 2));
  if (room.form === 'winding') return winding(all, room);
  return isNarrow(room) ? upright(all, room) : lying(all, room);
};

function lying(all: readonly Entry[], room: Room) {
  const canvas = new Canvas();
  const step = room.width / all.length;
  // A box may reach under its neighbours, which are on the other side; at the ends there is no room for that.
  const boxOf = (index: number) => {
    const isEnd = index === 0 || index === all.length - 1;
    const w = isEnd ? step - 1 : Math.min(step * 1.62, 60);
    return { x: step * (index + 0.5) - w / 2, w };
  };
  const stem = 8;
  const needed = Math.max(24, ...all.map((entry, index) => highest([entry], boxOf(index).w, room) + 1));
  const h = Math.max(needed, ((room.height ?? 0) - 2 * stem) / 2);
  const y = h + stem;
  canvas.arrow(
    [
      [0, y],
      [room.width, y],
    ],
    { weight: 1.1 },
  );
  for (const [index, entry] of all.entries()) {
    const x = step * (index + 0.5);
    const above = index % 2 === 0;
    canvas.line(
      [
        [x, y],
        [x, above ? y - stem + 1 : y + stem - 1],
      ],
      { weight: pens.thin },
    );
    canvas.ellipse([x, y], 2.6, 2.6, { covers: true });
    note(canvas, entry, { ...boxOf(index), y: above ? 0 : y + stem, h }, room, above ? 'above' : 'below');
  }
  return canvas.drawing(room.width, 2 * (h + stem));
}

function upright(all: readonly Entry[], room: Room) {
  const canvas = new Canvas();
  const x = 5;
  const box = { x: x + 6, w: room.width - x - 7 };
  const each = Math.max((room.height ?? 0) / all.length, 0);
  let y = 0;
  const points: number[] = [];
  for (const entry of all) {
    const h = Math.max(highest([entry], box.w, room), each - 4);
    note(canvas, entry, { ...box, y, h }, room, 'right');
    points.push(y + room.leading / 2);
    y += h + 4;
  }
  canvas.arrow(
    [
      [x, 0],
      [x, y],
    ],
    { weight: 0.9 },
  );
  for (const point of points) canvas.ellipse([x, point], 1.7, 1.7, { covers: true });
  return canvas.drawing(room.width, y + 1);
}

/** A road that goes to and fro, with a stone for each point and its words below it. */
function winding(all: readonly Entry[], room: Room) {
  const canvas = new Canvas();
  const columns = isNarrow(room) || (room.height ?? 0) > all.length * 24 ? 2 : 3;
  const rows = Math.ceil(all.length / columns);
  const cell = room.width / columns;
  const width = cell - 18;
  const needed = Math.max(34, 16 + highest(all, width, room));
  const height = Math.max(needed, (room.height ?? 0) / rows);
  const pointOf = (index: number): Point => {
    const row = Math.floor(index / columns);
    const column = row % 2 === 0 ? index % columns : columns - 1 - (index % columns);
    return [cell * (column + 0.5), row * height + 5];
  };
  const road: Point[] = [];
  for (let index = 0; index < all.length; index++) {
    const [row, before] = [Math.floor(index / columns), Math.floor((index - 1) / columns)];
    // From row to row the road goes around the words of the last point.
    const edge = row % 2 === 1 ? room.width - 3 : 3;
    if (index > 0 && row !== before) road.push([edge, road.at(-1)![1]], [edge, pointOf(index)[1]]);
    road.push(pointOf(index));
  }
  canvas.path(bentOps(road, 9), { weight: 1.1 });
  for (const [index, entry] of all.entries()) {
    const [x, y] = pointOf(index);
    canvas.ellipse([x, y], 3.6, 3.6, { covers: true });
    canvas.label(String(index + 1), [x, y], 3.6);
    const box = { x: x - width / 2, y: y + 5, w: width, h: height - 14 };
    note(canvas, entry, box, room, 'below');
    // What is left of a high row is for a drawing.
    const left = box.h - highest([entry], width, room) - 3;
    if (left > 24) canvas.rectangle({ ...box, y: box.y + box.h - left, h: left }, 3, { weight: pens.thin });
  }
  return canvas.drawing(room.width, rows * height);
}
