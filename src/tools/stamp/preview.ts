/// <reference lib="dom" />

import type { Ink } from '../../paper/stamp.ts';
import { inkOf, TooLong } from './ink.ts';
import { piecesFor, type Stamp } from './stamp.ts';

/** The size of a plan's blank: what is seen most. */
const blank = { label: '', x: 0, y: 0, width: 207, height: 15 };
const corner = { label: '', x: 0, y: 0, width: 368.5, height: 13 };

/** On the screen things are shown larger than on paper. */
const pixelsPerPoint = 1.6;

/** Shows each place of the page (`data-preview="corner"`, or the id of a blank) as it will be printed; empty ones are hidden. */
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

/** What is too long is said elsewhere and not shown cut off. */
function inkIn(field: string, stamp: Stamp): Ink | undefined {
  try {
    return inkOf(stamp)({ field, ...(field === 'corner' ? corner : blank) });
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}

/** The very dots that are printed. */
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
