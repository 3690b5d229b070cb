import {
  lineTo,
  moveTo,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  setDashPattern,
  setLineWidth,
  setStrokingGrayscaleColor,
  stroke,
} from 'pdf-lib';
import type { Plan } from './plan.ts';
import { millimetre } from './size.ts';

/** Margin that every printer can print up to; nothing is drawn nearer to the edge. */
const edge = 5 * millimetre;

/** Line width in points: visible in a photocopy of a photocopy. */
const lineWidth = 1;

/** Draws dashed lines to cut along, or short marks at both ends of a fold and, on a cover, where the staples go. */
export function marksOf(plan: Plan, width: number, height: number, isCover: boolean): PDFOperator[] {
  const lines = plan.joined === 'by-a-fold' ? foldMarks(width, height, isCover) : cutLines(plan, width, height);
  return [
    pushGraphicsState(),
    setStrokingGrayscaleColor(0),
    setLineWidth(lineWidth),
    ...(plan.joined === 'by-cuts' ? [setDashPattern([6, 4], 0)] : []),
    ...lines.flatMap(([from, to]) => [moveTo(...from), lineTo(...to), stroke()]),
    popGraphicsState(),
  ];
}

type Point = [x: number, y: number];
type Line = [from: Point, to: Point];

function foldMarks(width: number, height: number, isCover: boolean): Line[] {
  const upright = (y: number): Line => [
    [width / 2, y],
    [width / 2, y + 4 * millimetre],
  ];
  const ends = [upright(edge), upright(height - edge - 4 * millimetre)];
  return isCover ? [...ends, upright(height / 4 - 2 * millimetre), upright((height * 3) / 4 - 2 * millimetre)] : ends;
}

function cutLines({ columns, rows }: Plan, width: number, height: number): Line[] {
  const upright = Array.from({ length: columns - 1 }, (_, at): Line => {
    const x = (width * (at + 1)) / columns;
    return [
      [x, edge],
      [x, height - edge],
    ];
  });
  const across = Array.from({ length: rows - 1 }, (_, at): Line => {
    const y = (height * (at + 1)) / rows;
    return [
      [edge, y],
      [width - edge, y],
    ];
  });
  return [...upright, ...across];
}
