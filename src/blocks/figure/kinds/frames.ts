import { Canvas } from '../draw/canvas.ts';
import { type Point, pens } from '../draw/drawing.ts';
import { throughOps } from '../draw/paths.ts';
import { isNarrow, type Layout } from '../draw/room.ts';
import { stack, stackHeight } from '../draw/stack.ts';
import { atLeast } from '../entries.ts';

/** A shield in fields, two next to each other, each with its words at the top and room to draw. */
export const shield: Layout = (entries, room) => {
  const canvas = new Canvas();
  const all = atLeast(entries, Math.max(room.places ?? 0, entries.length === 0 ? 4 : 1));
  const columns = all.length === 1 ? 1 : 2;
  const rows = Math.ceil(all.length / columns);
  const w = Math.min(room.width - 2, 150);
  const needed = Math.max(34, ...all.map((entry) => stackHeight(entry, w / columns - 24, room) + 18));
  const h = Math.max(room.height ?? w * 1.15, (rows + 0.25) * needed);
  const [x, middle] = [(room.width - w) / 2, room.width / 2];
  const shoulder = h * 0.58;
  canvas.path(
    [
      [0, x, 3],
      [2, x + w * 0.18, 9, middle - w * 0.12, 7, middle, 0.6],
      [2, middle + w * 0.12, 7, x + w * 0.82, 9, x + w, 3],
      [1, x + w, shoulder],
      [2, x + w, h * 0.82, middle + w * 0.22, h * 0.93, middle, h - 0.6],
      [2, middle - w * 0.22, h * 0.93, x, h * 0.82, x, shoulder],
      [3],
    ],
    { weight: 1 },
  );
  if (columns === 2)
    canvas.line(
      [
        [middle, 1],
        [middle, h - 1],
      ],
      { weight: pens.thin },
    );
  // The last row is lower, as the shield is pointed there.
  const row = h / (rows + (rows > 1 ? 0.25 : 0));
  for (let index = 1; index < rows; index++) {
    const inset = shieldInset(row * index, h, w, shoulder);
    canvas.line(
      [
        [x + inset, row * index],
        [x + w - inset, row * index],
      ],
      { weight: pens.thin },
    );
  }
  for (const [index, entry] of all.entries()) {
    const y = Math.floor(index / columns) * row + (index < columns ? 10 : 3);
    const inset = Math.min(w / columns - 24, shieldInset(y + stackHeight(entry, w / columns - 14, room) + 4, h, w, shoulder));
    const width = w / columns - 8 - inset;
    const left = columns === 1 ? x + 4 + inset / 2 : index % 2 === 0 ? x + 4 + inset : middle + 4;
    stack(canvas, entry, { x: left, y, w: width, h: row - (index < columns ? 13 : 6) }, room);
  }
  return canvas.drawing(room.width, h);
};

/** How far the edge of a shield has come in at a height. */
function shieldInset(y: number, h: number, w: number, shoulder: number): number {
  const below = Math.max(0, y - shoulder) / (h - shoulder);
  return (w / 2) * below ** 2 * 0.8;
}

/** A window with panes, two next to each other, each with its words at the top and room to write. */
export const windows: Layout = (entries, room) => {
  const canvas = new Canvas();
  const all = atLeast(entries, Math.max(room.places ?? 0, entries.length === 0 ? 4 : 1));
  const columns = all.length === 1 ? 1 : 2;
  const rows = Math.ceil(all.length / columns);
  const [bar, sill] = [2.4, 6];
  const w = (room.width - 8 - bar * (columns + 1)) / columns;
  const needed = Math.max(...all.map((entry) => stackHeight(entry, w - 6, room))) + 8;
  const h = Math.max(needed, room.height === undefined ? (isNarrow(room) ? 40 : 58) : (room.height - sill - bar * (rows + 1)) / rows);
  const height = rows * h + bar * (rows + 1);
  canvas.rectangle({ x: 4, y: 0.5, w: room.width - 8, h: height }, 1, { weight: 0.9 });
  canvas.rectangle({ x: 0.5, y: height + 0.5, w: room.width - 1, h: sill - 2 }, 1);
  for (const [index, entry] of all.entries()) {
    const x = 4 + bar + (index % columns) * (w + bar);
    const y = 0.5 + bar + Math.floor(index / columns) * (h + bar);
    canvas.rectangle({ x, y, w, h }, 0.6);
    stack(canvas, entry, { x: x + 3, y: y + 3, w: w - 6, h: h - 6 }, room);
  }
  return canvas.drawing(room.width, height + sill);
};

/** A mirror for each entry, with its words at the top and room to draw. */
export const mirror: Layout = (entries, room) => {
  const canvas = new Canvas();
  const all = atLeast(entries, Math.max(room.places ?? 0, 1));
  const columns = Math.min(all.length, isNarrow(room) ? 1 : 2);
  const rows = Math.ceil(all.length / columns);
  const cell = room.width / columns;
  const h = room.height === undefined ? Math.min(cell * 1.35, 135) : Math.max(70, (room.height - 2) / rows);
  const glass = h * 0.8;
  const rx = Math.min(cell / 2 - 3, glass * 0.46);
  for (const [index, entry] of all.entries()) {
    const centre: Point = [cell * ((index % columns) + 0.5), Math.floor(index / columns) * h + glass / 2 + 0.6];
    const foot = centre[1] + glass / 2;
    canvas.path(
      throughOps([
        [centre[0] - 4, foot - 1],
        [centre[0] - 3.4, foot + h * 0.1],
        [centre[0] - 5, foot + h * 0.17],
      ]),
    );
    canvas.path(
      throughOps([
        [centre[0] + 4, foot - 1],
        [centre[0] + 3.4, foot + h * 0.1],
        [centre[0] + 5, foot + h * 0.17],
      ]),
    );
    canvas.line([
      [centre[0] - 5, foot + h * 0.17],
      [centre[0] + 5, foot + h * 0.17],
    ]);
    canvas.ellipse(centre, rx, glass / 2, { covers: true, weight: 1 });
    canvas.ellipse(centre, rx - 3, glass / 2 - 3, { weight: pens.thin });
    stack(canvas, entry, { x: centre[0] - rx * 0.6, y: centre[1] - glass * 0.3, w: rx * 1.2, h: glass * 0.6 }, room);
  }
  return canvas.drawing(room.width, rows * h + 1);
};

/** A medal on a ribbon for each entry. */
export const medal: Layout = (entries, room) => {
  const canvas = new Canvas();
  const all = atLeast(entries, Math.max(room.places ?? 0, 1));
  const columns = Math.min(all.length, isNarrow(room) ? 1 : 3);
  const rows = Math.ceil(all.length / columns);
  const cell = room.width / columns;
  const radius = Math.min(cell / 2 - 3, Math.max(18, ((room.height ?? 112) / rows - 20) / 2.2), 48);
  const h = radius * 2 + 26;
  for (const [index, entry] of all.entries()) {
    const [x, y] = [cell * ((index % columns) + 0.5), Math.floor(index / columns) * (h + 4) + 22 + radius];
    canvas.polygon([
      [x - 17, y - radius - 21],
      [x - 5, y - radius - 21],
      [x + 4, y - radius + 3],
      [x - 6, y - radius + 3],
    ]);
    canvas.polygon(
      [
        [x + 17, y - radius - 21],
        [x + 5, y - radius - 21],
        [x - 4, y - radius + 3],
        [x + 6, y - radius + 3],
      ],
      { covers: true },
    );
    const star: Point[] = Array.from({ length: 48 }, (_, tip): Point => {
      const angle = (tip / 48) * 2 * Math.PI;
      const out = tip % 2 === 0 ? radius : radius - 2.4;
      return [x + out * Math.cos(angle), y + out * Math.sin(angle)];
    });
    canvas.polygon(star, { covers: true });
    const inner = radius - Math.min(5, radius * 0.12);
    canvas.ellipse([x, y], inner, inner, { weight: pens.thin });
    const lines = [entry, ...entry.children];
    for (const [place, one] of lines.entries()) {
      const share = (radius * 0.96) / lines.length;
      canvas.words(
        one.slot,
        { x: x - radius * 0.62, y: y - radius * 0.48 + place * share, w: radius * 1.24, h: share },
        { scale: 1.4, strong: place === 0 },
      );
    }
  }
  return canvas.drawing(room.width, rows * (h + 4));
};
