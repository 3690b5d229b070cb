import type { Entry } from '../entries.ts';
import type { Canvas } from './canvas.ts';
import { pens } from './drawing.ts';
import { heightOf, type Room } from './room.ts';

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** How high an entry is with what is below it, in a width. */
export function stackHeight(entry: Entry, width: number, room: Room): number {
  return [entry, ...entry.children].reduce((sum, one) => sum + rowHeight(one, width, room), 0);
}

function rowHeight({ words, isBlank }: Entry, width: number, room: Room): number {
  return isBlank ? room.leading * 1.5 : heightOf(words, width, room) + 0.6;
}

/** Draws an entry at the top of a box and what is below it under its words; places that are blank get a line to write on. */
export function stack(
  canvas: Canvas,
  entry: Entry,
  box: Box,
  room: Room,
  { align = 'center', fill = false }: { align?: 'left' | 'center'; fill?: boolean } = {},
): void {
  const all = [entry, ...entry.children];
  const heights = all.map((one) => rowHeight(one, box.w, room));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const share = total > box.h || fill ? box.h / total : 1;
  let y = box.y;
  for (const [index, one] of all.entries()) {
    const h = heights[index]! * share;
    canvas.words(one.slot, { x: box.x, y, w: box.w, h }, { align, strong: index === 0 && all.length > 1 });
    if (one.isBlank && one.slot >= 0)
      canvas.line(
        [
          [box.x, y + h - 1],
          [box.x + box.w, y + h - 1],
        ],
        { weight: pens.thin },
      );
    y += h;
  }
}
