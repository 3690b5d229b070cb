import type { Point } from './contours.ts';

/** From which turn on a point is a corner and stays sharp, in degrees. */
const corner = 65;

/** How much each neighbour counts in the mean of `evened`: two on each side. */
const weights = [1, 2, 3, 2, 1];

/** Returns a closed line without the steps of pixels: each point becomes the mean of its neighbours. Small ones stay as they are. */
export function evened(line: readonly Point[]): Point[] {
  if (line.length < 12) return [...line];
  const sum = weights.reduce((a, b) => a + b);
  const mean = (i: number, axis: 0 | 1) =>
    weights.reduce((total, weight, k) => total + weight * line[(i + k - 2 + line.length) % line.length]![axis], 0) / sum;
  return line.map((_, i) => [mean(i, 0), mean(i, 1)]);
}

/** Returns a closed line with only the points that it needs to stay within `tolerance` of itself (Douglas and Peucker). */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 4) return [...line];
  const [start] = line;
  const far = line.reduce((best, point, i) => (distance(point, start!) > distance(line[best]!, start!) ? i : best), 0);
  return [...open(line.slice(0, far + 1), tolerance).slice(0, -1), ...open([...line.slice(far), start!], tolerance).slice(0, -1)];
}

function open(line: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const parts: [number, number][] = [[0, line.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    let [farthest, most] = [from, tolerance];
    for (let i = from + 1; i < to; i++) {
      const away = fromLine(line[i]!, line[from]!, line[to]!);
      if (away > most) [farthest, most] = [i, away];
    }
    if (farthest === from) continue;
    keep[farthest] = 1;
    parts.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => keep[i]);
}

function fromLine(point: Point, from: Point, to: Point): number {
  const length = distance(from, to);
  if (length === 0) return distance(point, from);
  return Math.abs((to[0] - from[0]) * (from[1] - point[1]) - (from[0] - point[0]) * (to[1] - from[1])) / length;
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(x - otherX, y - otherY);
}

/** Returns a closed line as the data of a path with curves through its points; at corners it is straight. Numbers have one decimal. */
export function curved(line: readonly Point[]): string {
  const at = (i: number) => line[(i + line.length) % line.length]!;
  const directions = line.map((point, i) => {
    const [before, after] = [at(i - 1), at(i + 1)];
    return turn(before, point, after) > corner ? undefined : unit(before, after);
  });
  let [x, y] = at(0).map(rounded) as [number, number];
  let path = `M${numbers([x, y])}`;
  for (let i = 0; i < line.length; i++) {
    const [from, to] = [at(i), at(i + 1)];
    const [leaving, arriving] = [directions[i], directions[(i + 1) % line.length]];
    const [endX, endY] = to.map(rounded) as [number, number];
    if (leaving || arriving) {
      const reach = distance(from, to) / 3;
      const [outX, outY] = leaving ?? unit(from, to);
      const [inX, inY] = arriving ?? unit(from, to);
      const controls = [from[0] + outX * reach - x, from[1] + outY * reach - y, to[0] - inX * reach - x, to[1] - inY * reach - y];
      path += `c${numbers([...controls, endX - x, endY - y])}`;
    } else path += `l${numbers([endX - x, endY - y])}`;
    [x, y] = [endX, endY];
  }
  return `${path}z`;
}

function unit([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y) || 1;
  return [(toX - x) / length, (toY - y) / length];
}

/** By how many degrees the way turns at a point. */
function turn(before: Point, point: Point, after: Point): number {
  const [x, y] = unit(before, point);
  const [nextX, nextY] = unit(point, after);
  return (Math.acos(Math.min(1, Math.max(-1, x * nextX + y * nextY))) * 180) / Math.PI;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function numbers(values: readonly number[]): string {
  return values
    .map((value) => String(rounded(value) + 0).replace(/^(-?)0\./, '$1.'))
    .reduce((text, number) => (text === '' || number.startsWith('-') ? text + number : `${text} ${number}`), '');
}
