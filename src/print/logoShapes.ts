import { Resvg } from '@resvg/resvg-js';
import type { DrawnShape, LineDrawing } from '../paper/coverDrawing.ts';

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/**
 * Takes a line drawing apart, for faces that cannot show an SVG: PDFs that a browser makes, and slides. What it refers to and how it is transformed is resolved by resvg, whose output has groups and paths alone.
 */
export function logoShapes(svg: string): LineDrawing {
  const plain = new Resvg(svg, { font: { loadSystemFonts: false } }).toString();
  const [, width, height] = /<svg width="([\d.]+)" height="([\d.]+)"/.exec(plain)!.map(Number) as [number, number, number];
  const shapes: DrawnShape[] = [];
  const groups: Matrix[] = [[1, 0, 0, 1, 0, 0]];
  for (const [, closes, name, attributes = ''] of plain.matchAll(/<(\/?)(g|path)\b([^>]*)>/g)) {
    const value = (of: string) => new RegExp(`\\s${of}="([^"]*)"`).exec(attributes)?.[1];
    if (closes) groups.pop();
    else if (name === 'g') groups.push(times(groups.at(-1)!, matrixOf(value('transform'))));
    else shapes.push(...shapeOf(value, times(groups.at(-1)!, matrixOf(value('transform')))));
  }
  return { width, height, shapes };
}

function shapeOf(value: (of: string) => string | undefined, matrix: Matrix): DrawnShape[] {
  const paint = (of: 'fill' | 'stroke', usual: string) => {
    const colour = value(of) ?? usual;
    return colour === 'none' ? undefined : /^#[ef]/i.test(colour) ? 'white' : 'black';
  };
  const fill = paint('fill', '#000000');
  const line = paint('stroke', 'none')
    ? Number(value('stroke-width') ?? 1) * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
    : 0;
  if (!fill && line === 0) return [];
  return [{ path: moved(value('d') ?? '', matrix), fill, line: rounded(line) }];
}

/** Applies a transformation to the points of a path. Curves with one control point become curves with two. */
function moved(data: string, [a, b, c, d, e, f]: Matrix): string {
  let last: [number, number] = [0, 0];
  const words: string[] = [];
  for (const [, command, numbers = ''] of data.matchAll(/([MLCQZ])([^MLCQZ]*)/g)) {
    let points = inPairs((numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number));
    if (command === 'Q') {
      const [control, end] = points as [[number, number], [number, number]];
      const towards = (from: [number, number]): [number, number] => [
        from[0] + ((control[0] - from[0]) * 2) / 3,
        from[1] + ((control[1] - from[1]) * 2) / 3,
      ];
      points = [towards(last), towards(end), end];
    }
    last = points.at(-1) ?? last;
    const at = points.map(([x, y]) => `${rounded(a * x + c * y + e)} ${rounded(b * x + d * y + f)}`);
    words.push([command === 'Q' ? 'C' : command, ...at].join(' '));
  }
  return words.join(' ');
}

function inPairs(numbers: readonly number[]): [number, number][] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[2 * index]!, numbers[2 * index + 1]!]);
}

function matrixOf(transform: string | undefined): Matrix {
  const numbers = /^matrix\(([^)]*)\)$/
    .exec(transform ?? '')?.[1]
    ?.split(/[\s,]+/)
    .map(Number);
  return numbers?.length === 6 ? (numbers as unknown as Matrix) : [1, 0, 0, 1, 0, 0];
}

function times([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
