import svgpath from 'svgpath';
import { lengthOf, numbersOf } from './lengths.ts';
import type { Shape } from './tree.ts';

/** Left, top, right and bottom in units of the drawing. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** How exactly a curve is followed: into how many pieces it is divided. */
const pieces = 16;

/** Returns a shape as the data of a path; '' when it draws nothing, undefined when it is no shape but holds some. */
export function pathOf({ name, values }: Shape): string | undefined {
  const length = (key: string, otherwise = 0) => lengthOf(values.get(key)?.text, otherwise);
  const ellipse = (rx: number, ry: number) => {
    if (rx <= 0 || ry <= 0) return '';
    const [cx, cy] = [length('cx'), length('cy')];
    return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
  };
  if (name === 'circle') return ellipse(length('r'), length('r'));
  if (name === 'ellipse') return ellipse(length('rx'), length('ry'));
  if (name === 'rect') {
    const [width, height] = [length('width'), length('height')];
    return width > 0 && height > 0 ? `M${length('x')} ${length('y')}h${width}v${height}h${-width}z` : '';
  }
  if (name === 'line') return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`;
  if (name === 'polyline' || name === 'polygon') {
    const points = numbersOf(values.get('points')?.text ?? '');
    return points.length < 4 ? '' : `M${points.slice(0, 2 * Math.floor(points.length / 2)).join(' ')}`;
  }
  if (name === 'path') return linesIn(values.get('d')?.text ?? '');
  return undefined;
}

/** Returns the data of a path up to its first mistake, as browsers draw it; '' when no line is drawn. */
function linesIn(d: string): string {
  const whole = svgpath(d).toString();
  return /[a-ln-y]/i.test(whole) || /m[^a-z]*(?:[\s,]+[^a-z\s,]+){2}/i.test(whole) ? whole : '';
}

/** Returns the bounds of a path, without the width of its line, after the transformations. */
export function boundsOf(path: string, transform: string): Bounds {
  const xs: number[] = [];
  const ys: number[] = [];
  const add = (x: number, y: number) => {
    xs.push(x);
    ys.push(y);
  };
  svgpath(path)
    .transform(transform)
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _, x, y) => {
      const [command, ...numbers] = segment as [string, ...number[]];
      if (command === 'H') add(numbers[0]!, y);
      else if (command === 'V') add(x, numbers[0]!);
      else if (command === 'C' || command === 'Q') {
        for (let i = 1; i <= pieces; i++) add(...pointOn([x, y, ...numbers], i / pieces));
      } else if (command !== 'Z') add(numbers.at(-2)!, numbers.at(-1)!);
    });
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Returns the point of a curve (its points, one after the other) at `t` from 0 to 1. */
function pointOn(curve: readonly number[], t: number): [number, number] {
  if (curve.length === 2) return [curve[0]!, curve[1]!];
  const between = curve.slice(0, -2).map((value, i) => value + (curve[i + 2]! - value) * t);
  return pointOn(between, t);
}

/** Returns by how much lengths grow under the transformations, on average of all directions. */
export function growthOf(transform: string): number {
  const corner = (x: number, y: number) => boundsOf(`M${x} ${y}L${x} ${y}`, transform);
  const [x0, y0] = corner(0, 0);
  const [x1, y1] = corner(1000, 0);
  const [x2, y2] = corner(0, 1000);
  return Math.sqrt(Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0))) / 1000;
}
