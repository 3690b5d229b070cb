import { Canvas } from '../draw/canvas.ts';
import type { Op, Point } from '../draw/drawing.ts';
import { isNarrow, type Layout } from '../draw/room.ts';
import { stack, stackHeight } from '../draw/stack.ts';
import { atLeast, emptyEntry } from '../entries.ts';

/** An open left hand: the thumb is the first entry, the little finger the fifth, the palm the sixth. */
export const hand: Layout = (entries, room) => {
  const canvas = new Canvas();
  const all = atLeast(entries, 6);
  const widest = Math.min(room.width - 2, 170);
  const height = room.height === undefined ? (isNarrow(room) ? widest * 1.35 : 168) : Math.max(room.height, 90);
  const w = Math.min(widest, height * 1.05);
  const left = (room.width - w) / 2;
  const finger = w * 0.185;
  const palmTop = height * 0.56;
  const tops = [0.09, 0.005, 0.05, 0.17].map((share) => share * height);
  const thumb = { x: left, y: height * 0.44, w: finger * 1.12 };
  const first = left + w * 0.235;
  const ops: Op[] = [[0, first, height * 0.98]];
  const up = (x: number, top: number): Op[] => [
    [1, x, top + finger / 2],
    [2, x, top - finger * 0.12, x + finger * 0.96, top - finger * 0.12, x + finger * 0.96, top + finger / 2],
    [1, x + finger * 0.98, palmTop],
  ];
  // The thumb leaves the palm to the left and comes back below the first finger.
  ops.push(
    [2, first - w * 0.02, height * 0.9, left + w * 0.02, height * 0.86, thumb.x, thumb.y + height * 0.26],
    [1, thumb.x, thumb.y + thumb.w / 2],
    [2, thumb.x, thumb.y - thumb.w * 0.12, thumb.x + thumb.w, thumb.y - thumb.w * 0.12, thumb.x + thumb.w, thumb.y + thumb.w / 2],
    [1, thumb.x + thumb.w, palmTop + height * 0.12],
    [2, thumb.x + thumb.w + 1, palmTop + height * 0.16, first, palmTop + height * 0.12, first, palmTop + height * 0.05],
  );
  for (const [index, top] of tops.entries()) ops.push(...up(first + index * finger * 1.02, top));
  const right = first + 4 * finger * 1.02;
  ops.push([2, right, height * 0.78, right - w * 0.04, height * 0.9, right - w * 0.08, height * 0.98]);
  canvas.path(ops, { weight: 0.8 });
  const fingers = [
    { ...thumb, bottom: thumb.y + height * 0.24 },
    ...tops.map((y, index) => ({ x: first + index * finger * 1.02, y, w: finger, bottom: palmTop - 2 })),
  ];
  for (const [index, { x, y, w: width, bottom }] of fingers.entries()) {
    const [entry, top] = [all[index]!, y + width * 0.42];
    const lines = [entry, ...entry.children];
    for (const [place, one] of lines.entries()) {
      const share = (bottom - top) / lines.length;
      canvas.words(one.slot, { x: x + 2, y: top + place * share, w: width - 4, h: share }, { strong: place === 0 && lines.length > 1 });
    }
  }
  stack(canvas, all[5]!, { x: first + 5, y: palmTop + height * 0.08, w: right - first - w * 0.08 - 8, h: height * 0.3 }, room);
  return canvas.drawing(room.width, height);
};

/** A jigsaw puzzle to cut out: two pieces next to each other, more where there is room. */
export const puzzle: Layout = (entries, room) => {
  const canvas = new Canvas();
  const count = Math.max(entries.length, room.places ?? 0, 4);
  const columns = isNarrow(room) ? 2 : count > 4 ? 3 : 2;
  const rows = Math.ceil(count / columns);
  const all = atLeast(entries, columns * rows);
  const w = (room.width - 1) / columns;
  const h = Math.max(
    room.height === undefined ? Math.min(w, 62) : (room.height - 1) / rows,
    ...all.map((entry) => stackHeight(entry, w * 0.6, room) + 16),
  );
  const knob = Math.min(w, h) * 0.11;
  canvas.rectangle({ x: 0.5, y: 0.5, w: room.width - 1, h: rows * h }, 3, { weight: 0.8 });
  /** A line with a knob in its middle, from left to right or from top to bottom, the knob on one side or the other. */
  const edge = (from: Point, to: Point, side: number): Op[] => {
    const [dx, dy] = [
      (to[0] - from[0]) / Math.hypot(to[0] - from[0], to[1] - from[1]),
      (to[1] - from[1]) / Math.hypot(to[0] - from[0], to[1] - from[1]),
    ];
    const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const at = (along: number, out: number): Point => [
      mx + along * knob * dx - out * side * knob * dy,
      my + along * knob * dy + out * side * knob * dx,
    ];
    const curve = (a: Point, b: Point, c: Point): Op => [2, ...a, ...b, ...c];
    return [
      [0, ...from],
      [1, ...at(-0.6, 0)],
      curve(at(-0.4, 0.5), at(-1.3, 0.6), at(-1, 1.2)),
      curve(at(-0.7, 1.9), at(0.7, 1.9), at(1, 1.2)),
      curve(at(1.3, 0.6), at(0.4, 0.5), at(0.6, 0)),
      [1, ...to],
    ];
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [0.5 + column * w, 0.5 + row * h];
      if (column > 0) canvas.path(edge([x, y], [x, y + h], (row + column) % 2 === 0 ? 1 : -1));
      if (row > 0) canvas.path(edge([x, y], [x + w, y], (row + column) % 2 === 0 ? -1 : 1));
      const entry = all[row * columns + column]!;
      const inset = knob * 2 + 2;
      stack(canvas, entry, { x: x + inset, y: y + inset, w: w - 2 * inset, h: h - 2 * inset }, room, { at: 'middle' });
    }
  }
  return canvas.drawing(room.width, rows * h + 1);
};

/** A train: the first entry is the engine, the others are its wagons, in rows. */
export const train: Layout = (entries, room) => {
  const canvas = new Canvas();
  const [engine = emptyEntry, ...rest] = atLeast(entries, Math.max(room.places ?? 0, 3));
  const columns = isNarrow(room) ? 2 : 4;
  const w = room.width / columns;
  const all = [engine, ...rest];
  const rows = Math.ceil(all.length / columns);
  const body = Math.max(24, ...all.map((entry) => stackHeight(entry, w - 12, room) + 5), (room.height ?? 0) / rows - 24);
  const row = body + 24;
  for (const [index, entry] of all.entries()) {
    const [x, y] = [(index % columns) * w, Math.floor(index / columns) * row + 13];
    const box = { x: x + 2.5, y, w: w - 6, h: body };
    canvas.rectangle(box, 2.5);
    for (const share of [0.24, 0.76]) {
      canvas.ellipse([box.x + box.w * share, y + body + 3.6], 3.6, 3.6, { covers: true });
      canvas.ellipse([box.x + box.w * share, y + body + 3.6], 0.8);
    }
    if (index === 0) {
      canvas.polygon([
        [box.x + 5, y],
        [box.x + 3.5, y - 9],
        [box.x + 12.5, y - 9],
        [box.x + 11, y],
      ]);
      for (const [dx, dy, r] of [
        [11, -11, 1.4],
        [15.5, -11.4, 1.8],
        [20.8, -10.6, 1.9],
      ] as const)
        canvas.ellipse([box.x + dx, y + dy + 0.6], r);
    }
    // A hook to the next wagon of the row.
    if (index % columns < columns - 1 && index < all.length - 1)
      canvas.line(
        [
          [box.x + box.w, y + body - 3],
          [box.x + box.w + 6, y + body - 3],
        ],
        { weight: 1 },
      );
    stack(canvas, entry, { x: box.x + 3, y: y + 2, w: box.w - 6, h: body - 4 }, room, { at: 'spread' });
  }
  for (let index = 0; index < rows; index++)
    canvas.line([
      [0, (index + 1) * row - 3.4],
      [room.width, (index + 1) * row - 3.4],
    ]);
  return canvas.drawing(room.width, rows * row);
};
