import { bitmapOf } from '../../../paper/bitmap.ts';
import { breakLines } from '../../../paper/lines.ts';
import type { DrawWords } from '../../../paper/pen.ts';

/** Dots per point: 300 dpi, as laser printers have. */
const dots = 300 / 72;
/** Distance between baselines, relative to the font size. */
const leading = 1.3;
/** Padding, as glyphs may extend beyond their measured box. */
const spare = 4;

/** Draws words on a canvas with the font families of this page. */
export const drawWords: DrawWords = (words, { size, width, lines: most, bold = false, serif = false }) => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  const font = `${bold ? 700 : 400} ${size * dots}px ${familyOf(serif ? 'h1' : 'body')}`;
  pen.font = font;
  const lines = breakLines(words, (line) => pen.measureText(line).width <= width * dots, most);
  const columns = Math.ceil(Math.max(1, ...lines.map((line) => pen.measureText(line).width))) + spare;
  const lineHeight = size * leading * dots;
  const rows = Math.ceil(lines.length * lineHeight);
  canvas.width = columns;
  canvas.height = rows;
  // Resizing a canvas resets its font.
  pen.font = font;
  for (const [at, line] of lines.entries()) pen.fillText(line, 0, (at + 0.5) * lineHeight + size * 0.36 * dots);
  const { data } = pen.getImageData(0, 0, columns, rows);
  const bitmap = bitmapOf(columns, rows, (dot) => data[dot * 4 + 3]! > 127);
  return { ...bitmap, width: columns / dots, height: rows / dots };
};

function familyOf(element: string): string {
  return getComputedStyle(document.querySelector(element) ?? document.body).fontFamily;
}
