import { Canvas } from '../draw/canvas.ts';
import { type Point, pens } from '../draw/drawing.ts';
import { throughOps } from '../draw/paths.ts';
import { isNarrow, type Layout } from '../draw/room.ts';
import { stack, stackHeight } from '../draw/stack.ts';
import { atLeast } from '../entries.ts';

/** A thermometer whose marks have words next to them; the first entry is the lowest. */
export const thermometer: Layout = (entries, room) => {
  const canvas = new Canvas();
  const all = atLeast(entries, Math.max(room.places ?? 0, 3));
  const bulb = isNarrow(room) ? 9 : 12;
  const tube = bulb * 0.5;
  const x = bulb + 1;
  const box = { x: x + bulb + 9, w: room.width - x - bulb - 10 };
  const step = Math.max(
    isNarrow(room) ? 12 : 22,
    ...all.map((entry) => stackHeight(entry, box.w, room) + 4),
    ((room.height ?? 0) - 2 * bulb - 6) / all.length,
  );
  const height = step * all.length + 2 * bulb + 5;
  const foot = height - bulb * 2;
  const mouth = Math.sqrt(bulb ** 2 - tube ** 2);
  canvas.path(
    [
      [0, x - tube, height - bulb - mouth],
      [1, x - tube, tube + 0.5],
      [2, x - tube, 0.1, x + tube, 0.1, x + tube, tube + 0.5],
      [1, x + tube, height - bulb - mouth],
      [2, x + bulb * 1.7, height - bulb * 0.8, x + bulb * 0.9, height - 0.5, x, height - 0.5],
      [2, x - bulb * 0.9, height - 0.5, x - bulb * 1.7, height - bulb * 0.8, x - tube, height - bulb - mouth],
      [3],
    ],
    { weight: 0.8 },
  );
  for (const [index, entry] of all.entries()) {
    const y = foot - 2 - step * (index + 0.5);
    canvas.line([
      [x + tube, y],
      [x + tube + 5, y],
    ]);
    for (const part of [-0.25, 0.25])
      canvas.line(
        [
          [x + tube, y + part * step],
          [x + tube + 2.5, y + part * step],
        ],
        { weight: pens.thin },
      );
    const high = stackHeight(entry, box.w, room);
    stack(canvas, entry, { ...box, y: y - Math.min(high, step - 2) / 2, h: step - 2 }, room, { align: 'left' });
    if (index > 0)
      canvas.line(
        [
          [box.x, y + step / 2],
          [room.width, y + step / 2],
        ],
        { weight: pens.thin, dash: true },
      );
  }
  return canvas.drawing(room.width, height);
};

/** A mountain with fire, in layers from the foot up; the last entry is at the top. */
export const volcano: Layout = (entries, room) => {
  const canvas = new Canvas();
  const all = atLeast(entries, Math.max(room.places ?? 0, entries.length === 0 ? 3 : 1));
  const smoke = 26;
  const [foot, crater] = [Math.min(room.width, 170) / 2 - 1, Math.min(26, room.width * 0.18)];
  const middle = room.width / 2;
  const base = room.height === undefined ? 0 : (room.height - smoke - 2) / all.length;
  // Each layer is as high as its words need where the mountain is that wide.
  const halfAt = (share: number) => crater + (foot - crater) * (1 - share) ** 1.25;
  const step = Math.max(
    base,
    isNarrow(room) ? 17 : 27,
    ...all.map((entry, index) => stackHeight(entry, 2 * halfAt((index + 0.92) / all.length) - 8, room) + 9),
  );
  const height = smoke + step * all.length + 1;
  const yAt = (share: number) => height - 0.6 - share * step * all.length;
  const slope = (side: number) => Array.from({ length: 9 }, (_, part): Point => [middle + side * halfAt(part / 8), yAt(part / 8)]);
  canvas.path(throughOps(slope(-1)), { weight: 0.9 });
  canvas.path(throughOps(slope(1)), { weight: 0.9 });
  canvas.line(
    [
      [middle - foot, height - 0.6],
      [middle + foot, height - 0.6],
    ],
    { weight: 0.9 },
  );
  canvas.path(
    throughOps([
      [middle - crater, yAt(1)],
      [middle - crater * 0.5, yAt(1) + 3],
      [middle, yAt(1) + 1.6],
      [middle + crater * 0.5, yAt(1) + 3.4],
      [middle + crater, yAt(1)],
    ]),
  );
  for (const [shift, high] of [
    [-0.55, 0.6],
    [0, 0.95],
    [0.55, 0.65],
  ] as const) {
    const [x, y] = [middle + shift * crater, yAt(1) - 2];
    canvas.path(
      throughOps([
        [x, y],
        [x - 3, y - smoke * high * 0.35],
        [x + 3, y - smoke * high * 0.6],
        [x, y - smoke * high + 3],
      ]),
    );
  }
  for (const [index, entry] of all.entries()) {
    const [from, to] = [index / all.length, (index + 1) / all.length];
    if (index > 0)
      canvas.line(
        [
          [middle - halfAt(from) + 1, yAt(from)],
          [middle + halfAt(from) - 1, yAt(from)],
        ],
        { weight: pens.thin, dash: true },
      );
    const w = 2 * halfAt(from + (to - from) * 0.92) - 8;
    // The fire reaches a little way into the highest layer.
    const fire = index === all.length - 1 ? 4 : 0;
    const h = Math.min(stackHeight(entry, w, room), step - 4 - fire);
    stack(canvas, entry, { x: middle - w / 2, y: yAt((from + to) / 2) - h / 2 + 0.8 + fire / 2, w, h }, room, { at: 'spread' });
  }
  return canvas.drawing(room.width, height);
};

/** A pair of scales: each entry is the name of a pan, with what lies on it. */
export const scales: Layout = (entries, room) => {
  const canvas = new Canvas();
  const [left, right] = atLeast(entries, 2);
  const w = room.width * 0.46;
  const things = room.places ?? 0;
  const sides = [left!, right!].map((side) => ({
    ...side,
    children: atLeast(side.children, side.children.length === 0 && things > 0 ? things : 0),
  }));
  const needed = Math.max(...sides.map((side) => stackHeight(side, w - 10, room)), 40) + 6;
  const pan = Math.max(needed, (room.height ?? 0) - 46);
  const middle = room.width / 2;
  const beam = 9;
  const height = beam + 12 + pan + 18;
  canvas.line(
    [
      [w / 2, beam],
      [room.width - w / 2, beam],
    ],
    { weight: 1.1 },
  );
  canvas.ellipse([middle, beam], 2.4, 2.4, { covers: true });
  canvas.line(
    [
      [middle, beam + 2.4],
      [middle, height - 4],
    ],
    { weight: 1.1 },
  );
  canvas.polygon([
    [middle - 20, height - 0.6],
    [middle - 14, height - 4.5],
    [middle + 14, height - 4.5],
    [middle + 20, height - 0.6],
  ]);
  for (const [index, side] of sides.entries()) {
    const x = index === 0 ? 0.5 : room.width - w - 0.5;
    const y = beam + 12;
    canvas.line(
      [
        [x + 5, y],
        [x + w / 2, beam],
        [x + w - 5, y],
      ],
      { weight: pens.thin },
    );
    canvas.rectangle({ x: x + 2, y, w: w - 4, h: pan - 3 }, 2.5, { covers: true });
    canvas.path([[0, x, y + pan], [2, x + w * 0.1, y + pan + 9, x + w * 0.9, y + pan + 9, x + w, y + pan], [3]]);
    stack(canvas, side, { x: x + 5, y: y + 2, w: w - 10, h: pan - 7 }, room);
  }
  return canvas.drawing(room.width, height);
};
