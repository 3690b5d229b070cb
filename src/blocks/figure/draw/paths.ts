import type { Op, Point } from './drawing.ts';

/** How far the handles of a cubic curve are from its ends for a quarter of a circle of radius 1. */
const quarter = 0.5523;

export function polygonOps(points: readonly Point[]): Op[] {
  return [...points.map(([x, y], index): Op => [index === 0 ? 0 : 1, x, y]), [3]];
}

export function ellipseOps(x: number, y: number, rx: number, ry: number): Op[] {
  const [kx, ky] = [rx * quarter, ry * quarter];
  return [
    [0, x + rx, y],
    [2, x + rx, y + ky, x + kx, y + ry, x, y + ry],
    [2, x - kx, y + ry, x - rx, y + ky, x - rx, y],
    [2, x - rx, y - ky, x - kx, y - ry, x, y - ry],
    [2, x + kx, y - ry, x + rx, y - ky, x + rx, y],
    [3],
  ];
}

/** A rectangle with round corners. */
export function roundedOps(x: number, y: number, w: number, h: number, radius: number): Op[] {
  const r = Math.min(radius, w / 2, h / 2);
  if (r <= 0)
    return polygonOps([
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ]);
  const k = r * (1 - quarter);
  return [
    [0, x + r, y],
    [1, x + w - r, y],
    [2, x + w - k, y, x + w, y + k, x + w, y + r],
    [1, x + w, y + h - r],
    [2, x + w, y + h - k, x + w - k, y + h, x + w - r, y + h],
    [1, x + r, y + h],
    [2, x + k, y + h, x, y + h - k, x, y + h - r],
    [1, x, y + r],
    [2, x, y + k, x + k, y, x + r, y],
    [3],
  ];
}

/** A line with round corners. */
export function bentOps(points: readonly Point[], radius: number): Op[] {
  const ops: Op[] = [[0, ...points[0]!]];
  for (let index = 1; index < points.length - 1; index++) {
    const [before, corner, after] = [points[index - 1]!, points[index]!, points[index + 1]!];
    const toward = (to: Point): Point => {
      const length = Math.hypot(to[0] - corner[0], to[1] - corner[1]);
      const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
      return [corner[0] + (to[0] - corner[0]) * share, corner[1] + (to[1] - corner[1]) * share];
    };
    const [from, to] = [toward(before), toward(after)];
    const handle = (end: Point): Point => [
      corner[0] + (end[0] - corner[0]) * (1 - quarter),
      corner[1] + (end[1] - corner[1]) * (1 - quarter),
    ];
    ops.push([1, ...from], [2, ...handle(from), ...handle(to), ...to]);
  }
  return [...ops, [1, ...points.at(-1)!]];
}

/** A smooth line through points, as a pen draws it in one go. */
export function throughOps(points: readonly Point[], closed = false): Op[] {
  const at = (index: number) =>
    closed ? points[(index + points.length) % points.length]! : points[Math.max(0, Math.min(points.length - 1, index))]!;
  const count = closed ? points.length : points.length - 1;
  const ops: Op[] = [[0, ...points[0]!]];
  for (let index = 0; index < count; index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    ops.push([
      2,
      from[0] + (to[0] - before[0]) / 6,
      from[1] + (to[1] - before[1]) / 6,
      to[0] - (after[0] - from[0]) / 6,
      to[1] - (after[1] - from[1]) / 6,
      to[0],
      to[1],
    ]);
  }
  return closed ? [...ops, [3]] : ops;
}

/** A cloud around an ellipse: bumps of about `bump` mm. */
export function cloudOps([x, y]: Point, rx: number, ry: number, bump: number): Op[] {
  const around = Math.PI * (3 * (rx + ry) - Math.sqrt((3 * rx + ry) * (rx + 3 * ry)));
  const count = Math.max(7, Math.round(around / bump));
  const at = (index: number, out: number): Point => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return [x + (rx - bump * 0.18 + out) * Math.cos(angle), y + (ry - bump * 0.18 + out) * Math.sin(angle)];
  };
  const ops: Op[] = [[0, ...at(0, 0)]];
  for (let index = 0; index < count; index++) {
    const [a, b, to] = [at(index + 0.15, bump * 0.42), at(index + 0.85, bump * 0.42), at(index + 1, 0)];
    ops.push([2, a[0], a[1], b[0], b[1], to[0], to[1]]);
  }
  return [...ops, [3]];
}

/** A cloud around a box: bumps of about `bump` mm outside its edges. */
export function cloudBoxOps(x: number, y: number, w: number, h: number, bump: number): Op[] {
  const corner = Math.min(5, h / 3);
  const sides: [Point, Point][] = [
    [
      [x + corner, y],
      [x + w - corner, y],
    ],
    [
      [x + w, y + corner],
      [x + w, y + h - corner],
    ],
    [
      [x + w - corner, y + h],
      [x + corner, y + h],
    ],
    [
      [x, y + h - corner],
      [x, y + corner],
    ],
  ];
  const points = sides.flatMap(([from, to]) => {
    const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / bump));
    return Array.from(
      { length: count + 1 },
      (_, index): Point => [from[0] + ((to[0] - from[0]) * index) / count, from[1] + ((to[1] - from[1]) * index) / count],
    );
  });
  const ops: Op[] = [[0, ...points[0]!]];
  for (const [index, from] of points.entries()) {
    const to = points[(index + 1) % points.length]!;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    // Clockwise, so that the outside is on the left of the pen; the higher the bump, the longer it is.
    const out = 0.3;
    ops.push([
      2,
      from[0] + dy * out + dx * 0.1,
      from[1] - dx * out + dy * 0.1,
      to[0] + dy * out - dx * 0.1,
      to[1] - dx * out - dy * 0.1,
      to[0],
      to[1],
    ]);
  }
  return [...ops, [3]];
}
