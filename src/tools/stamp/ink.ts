/// <reference lib="dom" />

import { type Bitmap, bitmapOf } from '../../paper/bitmap.ts';
import type { Ink } from '../../paper/stamp.ts';
import type { StampPlace } from '../../paper/stampPlaces.ts';
import { type Extent, type Fit, fitText, type Space } from './fitText.ts';
import { piecesFor, type Stamp } from './stamp.ts';

/** Resolution of a laser printer, at which type of 6.5 points is as sharp as printed text. */
const dotsPerPoint = 600 / 72;

/** Returns the font families of the page; for other scripts the system falls back to its own fonts. */
const families = () => getComputedStyle(document.body).fontFamily;

/** Thrown when words do not fit their place, even in the smallest type. */
export class TooLong extends Error {
  override name = 'TooLong';
  readonly place: Space & { label?: string };
  readonly excess: number;

  constructor(place: Space & { label?: string }, excess: number) {
    super(`too long by ${excess}`);
    this.place = place;
    this.excess = excess;
  }
}

/** Returns a function that draws a stamp into places, with the browser's text rendering and so in any script, in pure black. It throws a TooLong. */
export function inkOf(stamp: Stamp): (place: StampPlace) => Ink | undefined {
  return (place) => {
    const pieces = piecesFor(place.field, stamp);
    if (pieces.length === 0) return undefined;
    const found = fitText(pieces, place, measure);
    if ('excess' in found) throw new TooLong(place, found.excess);
    const bitmap = blackOf(drawn(pieces, found, place));
    const width = bitmap.columns / dotsPerPoint;
    const inCorner = place.field === 'corner';
    return {
      bitmap,
      x: inCorner ? place.width - width : 0,
      y: 0,
      width,
      height: bitmap.rows / dotsPerPoint,
      words: `${place.label} ${pieces.join(' ')}`.trim(),
    };
  };
}

/** Returns the number of characters of a stamp that are too many for a place; 0 when it fits. */
export function excessIn(place: Space, stamp: Stamp): number {
  const pieces = piecesFor(place.field, stamp);
  const found = pieces.length === 0 ? undefined : fitText(pieces, place, measure);
  return found && 'excess' in found ? found.excess : 0;
}

function canvasOf(columns: number, rows: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  return canvas.getContext('2d', { willReadFrequently: true })!;
}

let ruler: CanvasRenderingContext2D | undefined;

function measure(text: string, size: number): Extent {
  ruler ??= canvasOf(1, 1);
  // Measure at a large size, as browsers round small ones.
  ruler.font = `100px ${families()}`;
  const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = ruler.measureText(text);
  const scale = size / 100;
  return { width: width * scale, ascent: actualBoundingBoxAscent * scale, descent: actualBoundingBoxDescent * scale };
}

/** Draws black on white, as wide as the words, with a frame for the corner. */
function drawn(pieces: readonly string[], { size, width, baseline, starts }: Fit, { field, height }: Space): CanvasRenderingContext2D {
  const columns = Math.ceil(width * dotsPerPoint);
  const rows = Math.round(height * dotsPerPoint);
  const brush = canvasOf(columns, rows);
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, columns, rows);
  brush.fillStyle = '#000';
  brush.font = `${size * dotsPerPoint}px ${families()}`;
  brush.textBaseline = 'alphabetic';
  brush.textAlign = 'left';
  for (const [index, piece] of pieces.entries()) {
    // Draw each piece separately, so that right-to-left words do not reorder a phone number.
    brush.direction = rightToLeft.test(piece) ? 'rtl' : 'ltr';
    brush.fillText(piece, starts[index]! * dotsPerPoint, rows - baseline * dotsPerPoint);
  }
  if (field === 'corner') frame(brush, columns, rows);
  return brush;
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;

/** Draws a frame like that of a rubber stamp, 1 pt thick, which is visible in a photocopy of a photocopy. */
function frame(brush: CanvasRenderingContext2D, columns: number, rows: number): void {
  const line = dotsPerPoint;
  const [left, top, right, bottom] = [line / 2, line / 2, columns - line / 2, rows - line / 2];
  const round = line * 2.5;
  brush.lineWidth = line;
  brush.beginPath();
  brush.moveTo(left + round, top);
  brush.arcTo(right, top, right, bottom, round);
  brush.arcTo(right, bottom, left, bottom, round);
  brush.arcTo(left, bottom, left, top, round);
  brush.arcTo(left, top, right, top, round);
  brush.closePath();
  brush.stroke();
}

/** Converts the picture to black and white, since laser printers would print grey as a pattern of dots. */
function blackOf(brush: CanvasRenderingContext2D): Bitmap {
  const { width: columns, height: rows } = brush.canvas;
  const { data } = brush.getImageData(0, 0, columns, rows);
  return bitmapOf(columns, rows, (dot) => {
    const at = dot * 4;
    return data[at]! * 0.3 + data[at + 1]! * 0.59 + data[at + 2]! * 0.11 < 128;
  });
}
