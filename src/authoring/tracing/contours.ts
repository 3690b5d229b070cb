import type { GreyImage } from './greyImage.ts';

export type Point = readonly [x: number, y: number];

/**
 * For each way in which the corners of a square (top left 1, top right 2, bottom right 4, bottom left 8) can be dark: from which of its
 * sides (0 top, 1 right, 2 bottom, 3 left) to which the edge of the dark runs. The dark is always on the same side of the way.
 */
const ways: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

/**
 * Returns the edges of everything darker than `threshold` as closed lines in pixels, exact to a part of a pixel (marching squares). Edges of
 * holes run the other way round. Outside the image is paper, so that every line is closed.
 */
export function contoursOf(image: GreyImage, threshold: number): Point[][] {
  const [width, height] = [image.width + 2, image.height + 2];
  const value = (x: number, y: number) =>
    x < 1 || y < 1 || x > image.width || y > image.height ? 1 : image.values[(y - 1) * image.width + x - 1]!;
  const next = new Map<number, number>();
  // A side of a square is named by the pixel at which it begins, and whether it runs down.
  const side = (x: number, y: number, which: number) =>
    which === 0
      ? 2 * (y * width + x)
      : which === 1
        ? 2 * (y * width + x + 1) + 1
        : which === 2
          ? 2 * ((y + 1) * width + x)
          : 2 * (y * width + x) + 1;
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const dark = (dx: number, dy: number) => (value(x + dx, y + dy) < threshold ? 1 : 0);
      const corners = dark(0, 0) + 2 * dark(1, 0) + 4 * dark(1, 1) + 8 * dark(0, 1);
      for (const [from, to] of ways[corners]!) next.set(side(x, y, from), side(x, y, to));
    }
  }
  const pointOn = (name: number): Point => {
    const [pixel, runsDown] = [name >> 1, name & 1];
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const [from, to] = [value(x, y), value(x + 1 - runsDown, y + runsDown)];
    const part = from === to ? 0.5 : (threshold - from) / (to - from);
    return runsDown ? [x - 1, y - 1 + part] : [x - 1 + part, y - 1];
  };
  const lines: Point[][] = [];
  // What is deleted on the way is not visited again. Beginning again at the first key each time would take minutes for a grainy photo.
  for (const start of next.keys()) {
    const line: Point[] = [];
    let at = start;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) {
      line.push(pointOn(at));
      next.delete(at);
      at = to;
    }
    lines.push(line);
  }
  return lines;
}

/** Returns the area inside a closed line; below 0 when it runs the other way round. */
export function areaOf(line: readonly Point[]): number {
  return line.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = line[(i + 1) % line.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Returns the length of a closed line. */
export function lengthOfLine(line: readonly Point[]): number {
  return line.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = line[(i + 1) % line.length]!;
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
}
