/// <reference lib="dom" />

import type { Ink } from '../../paper/stamp.ts';
import { inkOf, TooLong } from './ink.ts';
import { piecesFor, type Stamp } from './stamp.ts';

/** Size of a blank in plans, which is the most common one. */
const blank = { label: '', x: 0, y: 0, width: 207, height: 15 };
const corner = { label: '', x: 0, y: 0, width: 368.5, height: 13 };

/** Scale of the preview, which is larger than on paper. */
const pixelsPerPoint = 1.6;

/** Shows each place (`data-preview="corner"`, or the id of a blank) as it will be printed; hides empty ones. */
export function showPreview(form: HTMLElement, stamp: Stamp): void {
  let any = false;
  for (const box of form.querySelectorAll<HTMLElement>('[data-preview]')) {
    const field = box.dataset['preview']!;
    const ink = inkIn(field, stamp);
    const canvas = box.querySelector('canvas')!;
    box.hidden = !ink && field !== 'corner';
    canvas.hidden = !ink;
    if (ink) paint(canvas, ink, piecesFor(field, stamp).join(' '));
    any ||= ink !== undefined;
  }
  form.querySelector<HTMLElement>('[data-part="nothing"]')!.hidden = any;
  form.querySelector<HTMLElement>('[data-part="preview"]')!.hidden = !any;
}

/** Draws a field; undefined if it is too long, which is reported elsewhere. */
function inkIn(field: string, stamp: Stamp): Ink | undefined {
  try {
    return inkOf(stamp)({ field, ...(field === 'corner' ? corner : blank) });
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}

/** Paints the same bitmap that is printed. */
function paint(canvas: HTMLCanvasElement, { bitmap: { columns, rows, bits }, width, height }: Ink, words: string): void {
  canvas.width = columns;
  canvas.height = rows;
  canvas.style.width = `${width * pixelsPerPoint}px`;
  canvas.style.aspectRatio = `${width} / ${height}`;
  canvas.setAttribute('aria-label', words);
  const brush = canvas.getContext('2d')!;
  const image = brush.createImageData(columns, rows);
  const stride = Math.ceil(columns / 8);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if ((bits[y * stride + (x >> 3)]! & (0x80 >> (x & 7))) !== 0) image.data[(y * columns + x) * 4 + 3] = 255;
    }
  }
  brush.putImageData(image, 0, 0);
}
