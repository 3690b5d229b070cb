import { Canvas } from '../draw/canvas.ts';
import { type Point, pens } from '../draw/drawing.ts';
import type { Layout, Room } from '../draw/room.ts';
import { stackInSector } from '../draw/sector.ts';
import { atLeast, type Entry } from '../entries.ts';

const top = -Math.PI / 2;

function at([x, y]: Point, radius: number, angle: number): Point {
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

/** The slices of a circle, clockwise from the top. With marks the words are at the rim and the slices are filled up to a mark. */
function slices(
  canvas: Canvas,
  entries: readonly Entry[],
  centre: Point,
  radius: number,
  room: Room,
  { hole, marks }: { hole: number; marks: number },
) {
  const share = (2 * Math.PI) / entries.length;
  const scale = marks > 0 ? radius * (entries.some(({ children }) => children.length > 0) ? 0.5 : 0.6) : radius;
  canvas.ellipse(centre, radius);
  if (marks > 0) canvas.ellipse(centre, scale, scale, { weight: pens.thin });
  for (let mark = 1; mark < marks; mark++) canvas.ellipse(centre, (scale * mark) / marks, undefined, { weight: pens.thin, dash: true });
  for (const [index, entry] of entries.entries()) {
    const from = top + share * index;
    if (entries.length > 1) canvas.line([at(centre, hole, from), at(centre, radius, from)]);
    const inner = marks > 0 ? scale : Math.max(hole, entry.isBlank ? 0 : radius * 0.3);
    stackInSector(canvas, { centre, inner, outer: radius, from, to: from + share }, entry, room);
  }
  for (let mark = 1; mark <= marks; mark++) {
    const point: Point = [centre[0] + 0.1, centre[1] - (scale * mark) / marks];
    canvas.ellipse(point, 2.1, 2.1, { weight: pens.thin, covers: true });
    canvas.label(String(mark), point, 2.9);
  }
}

/** A circle in slices; `places` adds empty ones. The form `balance` has five marks from the middle to the rim, to fill in how much. */
export const wheel: Layout = (entries, room) => {
  const canvas = new Canvas();
  const radius = Math.min(room.width, Math.max(room.height ?? 160, 90)) / 2 - 0.5;
  const all = atLeast(entries, Math.max(room.places ?? 0, 2));
  slices(canvas, all, [room.width / 2, radius + 0.5], radius, room, { hole: 0, marks: room.form === 'balance' ? 5 : 0 });
  return canvas.drawing(room.width, radius * 2 + 1);
};

/** A wheel to cut out, with its arrow and the place for a pin. */
export const spinner: Layout = (entries, room) => {
  const canvas = new Canvas();
  const arrow = 16;
  const radius = Math.min(room.width, Math.max(room.height ?? 150, 110) - arrow - 4) / 2 - 2;
  const centre: Point = [room.width / 2, radius + 2];
  slices(canvas, atLeast(entries, Math.max(room.places ?? 0, 3)), centre, radius, room, { hole: 2, marks: 0 });
  canvas.ellipse(centre, 2, 2, { covers: true });
  canvas.ellipse(centre, radius + 1.6, undefined, { dash: true, weight: pens.thin });
  const y = radius * 2 + 4 + arrow / 2;
  const half = radius * 0.75;
  const [left, right] = [centre[0] - half, centre[0] + half];
  canvas.polygon(
    [
      [left, y - 3],
      [right - 12, y - 3],
      [right - 12, y - 7],
      [right, y],
      [right - 12, y + 7],
      [right - 12, y + 3],
      [left, y + 3],
    ],
    { dash: true },
  );
  canvas.ellipse([centre[0], y], 1.2);
  return canvas.drawing(room.width, y + arrow / 2);
};

/** A circle with the 24 hours of a day around it: the slices are drawn by the pupils, the words are next to it in a key to colour. */
export const day: Layout = (entries, room) => {
  const canvas = new Canvas();
  const rows = entries.length;
  const columns = room.width < 120 ? 1 : 3;
  const keyHeight = Math.ceil(rows / columns) * (room.leading + 3);
  const radius = Math.min(room.width, Math.max((room.height ?? 150 + keyHeight) - keyHeight, 80)) / 2 - 6;
  const centre: Point = [room.width / 2, radius + 6];
  canvas.ellipse(centre, radius);
  canvas.ellipse(centre, 0.8);
  for (let hour = 0; hour < 24; hour++) {
    const angle = top + (hour / 24) * 2 * Math.PI;
    canvas.line([at(centre, radius, angle), at(centre, radius - (hour % 6 === 0 ? 5 : 2.5), angle)], { weight: pens.thin });
    canvas.label(String(hour), at(centre, radius + 3.4, angle), 3.2);
  }
  const width = room.width / columns;
  for (const [index, entry] of entries.entries()) {
    const [x, y] = [(index % columns) * width, radius * 2 + 14 + Math.floor(index / columns) * (room.leading + 3)];
    canvas.rectangle({ x, y: y + room.leading / 2 - 2.5, w: 5, h: 5 }, 0.6);
    canvas.words(entry.slot, { x: x + 7, y, w: width - 9, h: room.leading }, { align: 'left' });
  }
  return canvas.drawing(room.width, radius * 2 + 12 + (rows > 0 ? keyHeight : 0));
};
