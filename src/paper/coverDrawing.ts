import {
  appendBezierCurve,
  closePath,
  concatTransformationMatrix,
  fill,
  fillAndStroke,
  LineCapStyle,
  LineJoinStyle,
  lineTo,
  moveTo,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  setFillingGrayscaleColor,
  setLineCap,
  setLineJoin,
  setLineWidth,
  setStrokingGrayscaleColor,
  stroke,
} from 'pdf-lib';

/** A shape of a drawing: a path of M, L, C and Z in the units of the drawing, in black and white. */
export interface DrawnShape {
  path: string;
  fill: 'black' | 'white' | undefined;
  /** The width of its line; 0 for none. */
  line: number;
}

/** A line drawing as plain paths. */
export interface LineDrawing {
  width: number;
  height: number;
  shapes: readonly DrawnShape[];
}

/** A part of a page in points, from its lower left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws a drawing as large as an area allows, at its right and in the middle of its height. */
export function drawDrawing({ width, height, shapes }: LineDrawing, area: Area): PDFOperator[] {
  const scale = Math.min(area.width / width, area.height / height);
  const left = area.x + area.width - width * scale;
  const top = area.y + area.height - (area.height - height * scale) / 2;
  return [
    pushGraphicsState(),
    // The drawing counts from its upper edge.
    concatTransformationMatrix(scale, 0, 0, -scale, left, top),
    setStrokingGrayscaleColor(0),
    setLineCap(LineCapStyle.Round),
    setLineJoin(LineJoinStyle.Round),
    ...shapes.flatMap(drawShape),
    popGraphicsState(),
  ];
}

function drawShape({ path, fill: paint, line }: DrawnShape): PDFOperator[] {
  const end = paint === undefined ? stroke() : line > 0 ? fillAndStroke() : fill();
  return [
    ...(paint === undefined ? [] : [setFillingGrayscaleColor(paint === 'white' ? 1 : 0)]),
    ...(line > 0 ? [setLineWidth(line)] : []),
    ...operatorsOf(path),
    end,
  ];
}

function operatorsOf(path: string): PDFOperator[] {
  return [...path.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, command, numbers = '']) => {
    const at = numbers.trim().split(/\s+/).map(Number);
    if (command === 'M') return moveTo(at[0]!, at[1]!);
    if (command === 'L') return lineTo(at[0]!, at[1]!);
    if (command === 'C') return appendBezierCurve(at[0]!, at[1]!, at[2]!, at[3]!, at[4]!, at[5]!);
    return closePath();
  });
}
