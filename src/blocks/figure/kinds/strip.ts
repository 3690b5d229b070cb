import { Canvas } from '../draw/canvas.ts';
import { cloudBoxOps, roundedOps } from '../draw/paths.ts';
import { heightOf, isNarrow, type Layout, type Room } from '../draw/room.ts';
import { atLeast, type Entry } from '../entries.ts';

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/**
 * A comic strip: each entry is a panel with its words below the picture, and what is below it are balloons. In the form `thought` they are
 * thought and not said. `pictures` names a drawing for each panel, `-` for none, which is left to draw.
 */
export const strip: Layout = (entries, room) => {
  const all = atLeast(entries, Math.max(room.places ?? 0, 1));
  const canvas = new Canvas();
  const columns = columnsOf(all.length, isNarrow(room));
  const rows = Math.ceil(all.length / columns);
  const gap = 4;
  const w = (room.width - gap * (columns - 1)) / columns;
  const caption = Math.max(0, ...all.map(({ words, isBlank }) => (isBlank ? 0 : heightOf(words, w - 6, room) + 3)));
  const balloons = Math.max(...all.map(({ children }) => balloonsHeight(children, w, room)));
  const least = balloons + caption + Math.max(26, w * 0.34);
  const h = Math.max(least, room.height === undefined ? w * 0.72 : (room.height - gap * (rows - 1)) / rows);
  for (const [index, entry] of all.entries()) {
    const box = { x: (index % columns) * (w + gap) + 0.3, y: Math.floor(index / columns) * (h + gap) + 0.3, w: w - 0.6, h: h - 0.6 };
    panel(canvas, entry, box, { caption, balloons, picture: room.pictures[index] ?? '-' }, room);
  }
  return canvas.drawing(room.width, rows * h + gap * (rows - 1));
};

function columnsOf(count: number, narrow: boolean): number {
  if (narrow) return 1;
  if (count === 4) return 2;
  return Math.min(count, count % 3 === 0 || count > 4 ? 3 : 2);
}

/** How high the balloons of a panel are, each in a row of its own, with their tails. */
function balloonsHeight(children: readonly Entry[], w: number, room: Room): number {
  return children.reduce((sum, child) => sum + balloonHeight(child, w, room) + 6, children.length > 0 ? 2 : 0);
}

function balloonHeight(child: Entry, w: number, room: Room): number {
  return Math.max(child.isBlank ? 16 : 10, heightOf(child.words, w * 0.84 - 10, room) + 5);
}

function panel(canvas: Canvas, entry: Entry, box: Box, size: { caption: number; balloons: number; picture: string }, room: Room): void {
  canvas.rectangle(box, 1.2);
  const bottom = box.y + box.h - size.caption;
  if (size.caption > 0) {
    canvas.line(
      [
        [box.x, bottom],
        [box.x + box.w, bottom],
      ],
      { weight: 0.36 },
    );
    canvas.words(entry.slot, { x: box.x + 3, y: bottom + 0.8, w: box.w - 6, h: size.caption - 1.6 });
  } else canvas.words(entry.slot, { x: box.x + 3, y: bottom - 2, w: box.w - 6, h: 1 });
  if (size.picture !== '-') {
    const y = box.y + size.balloons + 1;
    canvas.picture(size.picture, { x: box.x + 3, y, w: box.w - 6, h: bottom - y - 1.5 });
  }
  let y = box.y + 2.5;
  for (const [index, child] of entry.children.entries()) {
    const w = box.w * 0.84;
    const own = { x: index % 2 === 0 ? box.x + 2.5 : box.x + box.w - w - 2.5, y, w, h: balloonHeight(child, box.w, room) };
    balloon(canvas, child, own, index % 2 === 0, room.form === 'thought');
    y += own.h + 6;
  }
}

function balloon(canvas: Canvas, child: Entry, box: Box, left: boolean, isThought: boolean): void {
  const { x, y, w, h } = box;
  const foot = left ? x + w * 0.25 : x + w * 0.75;
  const lean = left ? 1 : -1;
  if (isThought) {
    canvas.path(cloudBoxOps(x + 1.5, y + 1.5, w - 3, h - 3, 8), { covers: true });
    canvas.ellipse([foot + lean * 2, y + h + 1.6], 1.5);
    canvas.ellipse([foot + lean * 4, y + h + 4.4], 0.9);
  } else {
    canvas.path(roundedOps(x, y, w, h, Math.min(6, h / 2)), { covers: true });
    // The tail opens into the balloon: its upper edge is covered.
    canvas.path([[0, foot - 2.5, y + h - 0.4], [1, foot + 2.5, y + h - 0.4], [1, foot + lean * 4, y + h + 5], [3]], {
      weight: 0,
      covers: true,
    });
    canvas.line([
      [foot - 2.5, y + h],
      [foot + lean * 4, y + h + 5],
      [foot + 2.5, y + h],
    ]);
  }
  const inset = isThought ? 5 : 4;
  canvas.words(child.slot, { x: x + inset, y: y + 2, w: w - 2 * inset, h: h - 4 });
}
