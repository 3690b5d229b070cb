import { look } from '../../curriculum/edition/look.ts';
import { logoShapes } from '../../print/logoShapes.ts';
import type { Box, Drawn } from './slide.ts';
import { margin, type SlideFormat } from './slideFormat.ts';

/** The line of the lesson, near the lower edge. */
const lineY = 500;
const knot = 9;
/** The kite is in the right margin, so that it covers no words. */
const kiteX = 46;

/** A path of a drawing, `view` wide and high, in a box. */
function path(name: string, data: string, view: readonly [number, number], box: Box, rest: Pick<Drawn, 'fill' | 'line' | 'weight'>): Drawn {
  return { kind: 'drawn', name, box, geometry: { path: data, view }, ...rest };
}

/** The drawing of the edition, or the kite of the first page, whose line is the thread of the lesson. */
export function kiteOf(box: Box): Drawn[] {
  if (look.cover) return drawingOf(look.cover.svg, box);
  const view = [360, 420] as const;
  const ink = { line: 'ink', weight: 2.2 } as const;
  const accent = { line: 'accent', weight: 2.6 } as const;
  return [
    path('line', 'M0 419C62 419 118 384 150 322 178 268 214 204 240 150', view, box, { ...ink, weight: 1.6 }),
    path('kite', 'M268 14c22 26 46 48 74 68-32 26-68 48-106 64-10-34-16-66-16-100 18-8 34-18 48-32z', view, box, { ...ink, fill: 'sheet' }),
    path('kite', 'M268 14c-6 44-18 88-32 132M220 46c42 8 82 20 122 36', view, box, { ...ink, weight: 1.6 }),
    path('tail', 'M236 146c34 12 62 0 72 28 10 30-30 36-22 64 6 22 34 26 52 12', view, box, accent),
    path('tail', 'M308 172l-20 8 4-22zM308 172l22-2-12 20zM286 236l-22-4 14-16zM286 236l20-10-2 22z', view, box, {
      line: 'accent',
      weight: 1,
      fill: 'accent',
    }),
    path('cloud', 'M40 120c8-18 34-18 40 2 10-10 30-4 28 14M132 46c6-14 26-14 30 2 8-8 22-2 22 10', view, box, {
      line: 'soft',
      weight: 1.6,
    }),
  ];
}

/** A line drawing as large as a box allows, in its middle. */
function drawingOf(svg: string, box: Box): Drawn[] {
  const { width, height, shapes } = logoShapes(svg);
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  const own: Box = { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
  return shapes.map(({ path: data, fill, line }) =>
    path('logo', data, [width, height], own, {
      ...(fill ? { fill: fill === 'white' ? 'sheet' : 'ink' } : {}),
      ...(line > 0 ? { line: 'ink', weight: line * scale } : {}),
    }),
  );
}

/** The line below every slide, with a knot for each step and the kite at its end. */
export function threadOf({ width }: SlideFormat, steps: number): Drawn[] {
  const small: Box = { x: width - kiteX, y: lineY - 46, w: 24, h: 46 };
  const view = [44, 84] as const;
  return [
    {
      kind: 'drawn',
      name: 'line',
      box: { x: margin, y: lineY, w: width - margin - kiteX + 12, h: 0 },
      geometry: 'line',
      line: 'ink',
      weight: 1.25,
    },
    ...(look.logo ? drawingOf(look.logo.svg, { ...small, h: 24, y: lineY - 26 }) : kiteAtTheEnd(small, view)),
    ...knotsOf(width, steps, steps, 'paper'),
  ];
}

function kiteAtTheEnd(small: Box, view: readonly [number, number]): Drawn[] {
  return [
    path('line', 'M22 84V47', view, small, { line: 'ink', weight: 1.25 }),
    path('kite', 'M23 3c5 6 11 11 17 16-5 10-11 19-18 28C15 38 9 29 5 20c7-5 13-10 18-17z', view, small, {
      line: 'ink',
      weight: 1.25,
      fill: 'sheet',
    }),
    path('tail', 'M22 48c-1 8-5 12-9 13-6 1-7-7-2-7 5 0 5 8 1 13', view, small, { line: 'accent', weight: 1.75 }),
  ];
}

/** The knots that the lesson has passed. */
export function passedKnots({ width }: SlideFormat, steps: number, passed: number): Drawn[] {
  return knotsOf(width, steps, passed, 'ink');
}

function knotsOf(width: number, steps: number, count: number, fill: 'ink' | 'paper'): Drawn[] {
  const length = width - 2 * margin - knot;
  return Array.from({ length: count }, (_, index) => ({
    kind: 'drawn',
    name: 'knot',
    box: { x: margin + (length * index) / Math.max(1, steps - 1), y: lineY - knot / 2, w: knot, h: knot },
    geometry: 'ellipse',
    fill,
    line: 'ink',
    weight: 1.25,
  }));
}
