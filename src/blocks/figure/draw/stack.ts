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

/**
 * Draws an entry in a box and what is below it under its words. Places that are blank get a line to write on, and more room for it where there
 * is some left. `at`: at the top of the box, in its middle, or spread over it.
 */
export function stack(
  canvas: Canvas,
  entry: Entry,
  box: Box,
  room: Room,
  { align = 'center', at = 'top' }: { align?: 'left' | 'center'; at?: 'top' | 'middle' | 'spread' } = {},
): void {
  const all = [entry, ...entry.children];
  const heights = all.map((one) => rowHeight(one, box.w, room));
  const blanks = all.filter(({ isBlank }) => isBlank).length;
  const total = heights.reduce((sum, height) => sum + height, 0);
  const more = at === 'top' ? Math.min(room.leading * 1.3, Math.max(0, box.h - total) / Math.max(1, blanks)) : 0;
  const share = total > box.h || at === 'spread' ? box.h / total : 1;
  let y = box.y + (at === 'middle' ? Math.max(0, box.h - total) / 2 : 0);
  for (const [index, one] of all.entries()) {
    const h = heights[index]! * share + (one.isBlank ? more : 0);
    canvas.words(one.slot, { x: box.x, y, w: box.w, h }, { align, strong: index === 0 && all.length > 1 });
    if (one.isBlank && one.slot >= 0 && at !== 'middle')
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
