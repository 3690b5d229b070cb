import { Canvas } from '../draw/canvas.ts';
import { type Point, pens } from '../draw/drawing.ts';
import { heightOf, isNarrow, type Layout } from '../draw/room.ts';
import { atLeast } from '../entries.ts';

/** The net of a cube to cut out, fold and glue: six faces in a cross, with tabs. The first face is in its middle. */
export const dice: Layout = (entries, room) => {
  const canvas = new Canvas();
  const tab = 6;
  const side = Math.min((room.width - 2 * tab - 1) / 3, (Math.max(room.height ?? 192, 130) - 2 * tab - 1) / 4);
  const [left, top] = [(room.width - 3 * side) / 2, tab + 0.5];
  const faces: Point[] = [
    [1, 1],
    [1, 0],
    [0, 1],
    [2, 1],
    [1, 2],
    [1, 3],
  ];
  // Tabs on every second edge that is glued: [column, row, direction].
  const tabs: [number, number, 'up' | 'down' | 'left' | 'right'][] = [
    [0, 1, 'up'],
    [2, 1, 'up'],
    [0, 1, 'down'],
    [2, 1, 'down'],
    [1, 0, 'up'],
    [1, 3, 'left'],
    [1, 3, 'right'],
  ];
  for (const [column, row, to] of tabs) {
    const [x, y] = [left + column * side, top + row * side];
    const cut = tab * 0.8;
    if (to === 'up')
      canvas.line([
        [x, y],
        [x + cut, y - tab],
        [x + side - cut, y - tab],
        [x + side, y],
      ]);
    if (to === 'down')
      canvas.line([
        [x, y + side],
        [x + cut, y + side + tab],
        [x + side - cut, y + side + tab],
        [x + side, y + side],
      ]);
    if (to === 'left')
      canvas.line([
        [x, y],
        [x - tab, y + cut],
        [x - tab, y + side - cut],
        [x, y + side],
      ]);
    if (to === 'right')
      canvas.line([
        [x + side, y],
        [x + side + tab, y + cut],
        [x + side + tab, y + side - cut],
        [x + side, y + side],
      ]);
  }
  const all = atLeast(entries, 6);
  for (const [index, [column, row]] of faces.entries()) {
    const box = { x: left + column * side, y: top + row * side, w: side, h: side };
    canvas.rectangle(box, 0);
    const lines = [all[index]!, ...all[index]!.children];
    for (const [place, one] of lines.entries()) {
      const h = (side - 8) / lines.length;
      canvas.words(
        one.slot,
        { x: box.x + 4, y: box.y + 4 + place * h, w: side - 8, h },
        { scale: 1.3, strong: place === 0 && lines.length > 1 },
      );
    }
  }
  return canvas.drawing(room.width, 4 * side + 2 * tab + 1);
};

/** Counters to cut out, in rows. */
export const pieces: Layout = (entries, room) => {
  const canvas = new Canvas();
  const all = atLeast(entries, Math.max(room.places ?? 0, 1));
  const columns = isNarrow(room) ? 3 : 6;
  const cell = room.width / columns;
  const rows = Math.ceil(all.length / columns);
  const radius = Math.min(cell, Math.max(24, (room.height ?? Number.POSITIVE_INFINITY) / rows)) / 2 - 1;
  for (const [index, entry] of all.entries()) {
    const [x, y] = [cell * ((index % columns) + 0.5), (radius * 2 + 2) * (Math.floor(index / columns) + 0.5)];
    canvas.ellipse([x, y], radius, radius, { dash: true, weight: pens.thin });
    canvas.ellipse([x, y], radius - 1.8);
    canvas.words(entry.slot, { x: x - radius * 0.62, y: y - radius * 0.5, w: radius * 1.24, h: radius }, { strong: true });
  }
  return canvas.drawing(room.width, rows * (radius * 2 + 2));
};

/** A door sign: its two sides next to each other, to be folded back to back, with a hole and a slit for the handle. */
export const sign: Layout = (entries, room) => {
  const canvas = new Canvas();
  const sides = atLeast(entries, 2).slice(0, Math.max(2, entries.length));
  const across = isNarrow(room) ? 1 : 2;
  const w = Math.min(room.width / across - 1, 86);
  const needed = Math.max(
    ...sides.map(
      ({ words, children }) =>
        (heightOf(words, w - 16, room) + children.reduce((sum, one) => sum + heightOf(one.words, w - 16, room) + 4, 0)) * 1.4,
    ),
  );
  const hole = 15;
  const head = 2 * hole + 10;
  const h = Math.max(room.height ?? 150, needed + head + 14);
  const left = (room.width - w * across) / 2;
  for (const [index, side] of sides.entries()) {
    const [x, y] = [left + (index % across) * w, Math.floor(index / across) * (h + 6)];
    canvas.rectangle({ x: x + 0.3, y: y + 0.3, w: w - 0.6, h: h - 0.6 }, 0, { dash: true });
    const centre: Point = [x + w / 2, y + hole + 6];
    canvas.ellipse(centre, hole, hole, { dash: true });
    // The slit leads outwards at the edge that is not folded.
    const out = index % 2 === 0 ? x : x + w;
    canvas.line(
      [
        [centre[0] + (index % 2 === 0 ? -hole : hole), centre[1]],
        [out, centre[1] + 6],
      ],
      { dash: true },
    );
    const lines = [side, ...side.children];
    const room_ = { x: x + 8, y: y + head + 2, w: w - 16, h: h - head - 10 };
    canvas.rectangle({ x: x + 4, y: y + head, w: w - 8, h: h - head - 5 }, 4, { weight: pens.thin });
    const first = lines.length > 1 ? 0.5 : 1;
    for (const [place, one] of lines.entries()) {
      const rest = (room_.h * (1 - first)) / Math.max(1, lines.length - 1);
      const box = place === 0 ? { ...room_, h: room_.h * first } : { ...room_, y: room_.y + room_.h * first + (place - 1) * rest, h: rest };
      canvas.words(one.slot, box, { scale: place === 0 ? 2 : 1.2, strong: place === 0 });
    }
  }
  return canvas.drawing(room.width, Math.ceil(sides.length / across) * (h + 6) - 6);
};
