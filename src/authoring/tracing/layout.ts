import type { Point } from './contours.ts';

/** The sizes of the project's drawings. */
const sizes = [
  { width: 240, height: 180 },
  { width: 180, height: 180 },
  { width: 180, height: 240 },
] as const;

/** How much stays free at each side, in units of the drawing. */
const margin = 10;

/** The size of a drawing, and where the lines of an image go in it. */
export interface Layout {
  width: number;
  height: number;
  /** How many units a pixel has. */
  scale: number;
  left: number;
  top: number;
}

/** Returns the size in which lines, in pixels, become largest, with the lines in its middle. */
export function layoutOf(lines: readonly Point[][]): Layout {
  const bounds = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const [x, y] of lines.flat()) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  const [across, down] = [Math.max(bounds[2] - bounds[0], 1), Math.max(bounds[3] - bounds[1], 1)];
  const scaleIn = ({ width, height }: (typeof sizes)[number]) => Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  // The square wins against the others when lines become nearly as large in it.
  const best = sizes.reduce((a, b) => (scaleIn(b) > scaleIn(a) * 1.1 ? b : a), sizes[1] as (typeof sizes)[number]);
  const scale = scaleIn(best);
  return {
    ...best,
    scale,
    left: (best.width - across * scale) / 2 - bounds[0] * scale,
    top: (best.height - down * scale) / 2 - bounds[1] * scale,
  };
}

/** Returns a line in units of the drawing. */
export function placed(line: readonly Point[], { scale, left, top }: Layout): Point[] {
  return line.map(([x, y]) => [x * scale + left, y * scale + top]);
}

/** The head of every drawing of the project. */
export function drawingHead(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke="#000" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">`;
}

/** Returns the file of a traced drawing: black areas, with a line of `extra` round them. */
export function drawingOf({ width, height }: Layout, paths: readonly string[], extra: number): string {
  const line = extra > 0 ? ` stroke-width="${extra}"` : ' stroke="none"';
  return `${drawingHead(width, height)}\n<path fill="#000" fill-rule="evenodd"${line} d="${paths.join('')}"/>\n</svg>\n`;
}
