import { Canvas } from '../draw/canvas.ts';
import type { Point } from '../draw/drawing.ts';
import { heightOf, isNarrow, type Layout, type Room } from '../draw/room.ts';
import type { Entry } from '../entries.ts';

/** From box to box, and how narrow a box next to its answer may be, in mm. */
const [closest, least] = [8, 44];

/** A room with how far its boxes are apart and how much higher than their words they are, so that a chart can fill its height. */
interface Spread extends Room {
  gap: number;
  padding: number;
}

/** Where a column of boxes is. */
interface Column {
  x: number;
  y: number;
  w: number;
}

/**
 * Boxes with arrows, from top to bottom. An entry with entries below it is a question, those below it are its answers, and what is below an
 * answer are the steps that follow. An answer without steps goes on to the next entry.
 */
export const flow: Layout = (entries, room) => {
  const drawn = (share: number) => {
    const canvas = new Canvas();
    const spread = { ...room, gap: closest + 8 * share, padding: 3.4 + 12 * share };
    const bottom = steps(canvas, entries, { x: 0.5, y: 0.5, w: room.width - 1 }, spread);
    return canvas.drawing(room.width, bottom + 0.5);
  };
  // The loosest that is not higher than it should be.
  const shares = room.height === undefined ? [] : [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];
  return shares.map(drawn).find(({ height }) => height <= room.height!) ?? drawn(0);
};

/** Draws steps below each other and returns where they end. */
function steps(canvas: Canvas, entries: readonly Entry[], column: Column, room: Spread): number {
  let y = column.y;
  for (const [index, entry] of entries.entries()) {
    const hasNext = index < entries.length - 1;
    y = entry.children.length === 0 ? box(canvas, entry, { ...column, y }, room) : question(canvas, entry, { ...column, y }, room, hasNext);
    if (hasNext) y += room.gap;
    // A question draws the arrow of the answer that goes on by itself.
    if (hasNext && entry.children.length === 0)
      canvas.arrow([
        [column.x + spine(column, room), y - room.gap + 0.3],
        [column.x + spine(column, room), y - 0.6],
      ]);
  }
  return y;
}

/** Where the arrows of a column are, from its left edge: the same for boxes and questions, so that they are one line. */
function spine({ w }: Column, room: Spread): number {
  if (isNarrow(room)) return 6;
  return w < room.width * 0.75 ? Math.min(w / 2, 12) : 26;
}

function boxHeight(entry: Entry, w: number, room: Spread, around: number): number {
  return Math.max(room.leading * (entry.isBlank ? 2.2 : 1), heightOf(entry.words, w - around, room)) + room.padding;
}

function box(canvas: Canvas, entry: Entry, { x, y, w }: Column, room: Spread): number {
  const h = boxHeight(entry, w, room, 7);
  canvas.rectangle({ x, y, w, h }, 2.5);
  canvas.words(entry.slot, { x: x + 3, y: y + 1.2, w: w - 6, h: h - 2.4 }, { align: 'left' });
  return y + h;
}

/** A question has pointed sides. */
function ask(canvas: Canvas, entry: Entry, { x, y, w }: Column, room: Spread): number {
  const point = 5;
  const h = boxHeight(entry, w, room, 2 * point + 3);
  const middle = y + h / 2;
  canvas.polygon(
    [
      [x, middle],
      [x + point, y],
      [x + w - point, y],
      [x + w, middle],
      [x + w - point, y + h],
      [x + point, y + h],
    ],
    { weight: 0.8 },
  );
  canvas.words(entry.slot, { x: x + point + 1, y: y + 1.2, w: w - 2 * point - 2, h: h - 2.4 }, { align: 'left', strong: true });
  return y + h;
}

function question(canvas: Canvas, entry: Entry, column: Column, room: Spread, hasNext: boolean): number {
  const goesOn = (answer: Entry) => answer.children.length === 0;
  const answers = entry.children;
  const split = !hasNext && !answers.some(goesOn) && answers.length > 1 && column.w / answers.length > 54 && !answers.some(isDeep);
  return split ? sideBySide(canvas, entry, column, room) : below(canvas, entry, column, room, hasNext);
}

/** Whether questions follow upon questions: they need the width. */
function isDeep({ children }: Entry): boolean {
  return children.some((step) => step.children.some((answer) => answer.children.some(({ children: deeper }) => deeper.length > 0)));
}

function sideBySide(canvas: Canvas, entry: Entry, column: Column, room: Spread): number {
  const bottom = ask(canvas, entry, column, room);
  const { length } = entry.children;
  const w = (column.w - 6 * (length - 1)) / length;
  let lowest = bottom;
  const heads = Math.max(...entry.children.map(({ words }) => heightOf(words, w - 16, room)), room.leading);
  for (const [index, answer] of entry.children.entries()) {
    const own = { x: column.x + index * (w + 6), y: bottom + heads + 4, w };
    const down = own.x + spine(own, room);
    canvas.arrow([
      [down, bottom + 0.3],
      [down, own.y - 0.6],
    ]);
    canvas.words(answer.slot, { x: down + 2.5, y: bottom + 1.5, w: w - (down - own.x) - 3, h: heads }, { align: 'left', strong: true });
    lowest = Math.max(lowest, steps(canvas, answer.children, own, room));
  }
  return lowest;
}

/** The answers below each other: those with steps turn off to the right, the one that goes on keeps to the line. */
function below(canvas: Canvas, entry: Entry, column: Column, room: Spread, hasNext: boolean): number {
  let y = ask(canvas, entry, column, room);
  const x = column.x + spine(column, room);
  const right = column.x + column.w;
  const turning = entry.children.filter(({ children }) => children.length > 0);
  const going = entry.children.filter(({ children }) => children.length === 0);
  const line: Point[] = [[x, y + 0.3]];
  const label = labelWidth(turning, column.w, room);
  for (const answer of turning) {
    const high = heightOf(answer.words, label, room);
    const first = answer.children[0]!;
    const firstHeight = (w: number) => boxHeight(first, w, room, first.children.length > 0 ? 13 : 7);
    const beside = { x: x + label + 8, w: right - x - label - 8 };
    if (beside.w >= least) {
      const middle = y + 4 + Math.max(firstHeight(beside.w), high + 1) / 2;
      canvas.line([
        [x, middle],
        [x + 1.6, middle],
      ]);
      canvas.arrow([
        [x + label + 2.2, middle],
        [beside.x - 0.6, middle],
      ]);
      canvas.words(answer.slot, { x: x + 2.4, y: middle - high / 2, w: label - 0.8, h: high }, { strong: true });
      y = Math.max(steps(canvas, answer.children, { ...beside, y: middle - firstHeight(beside.w) / 2 }, room), middle + high / 2);
      line[1] = [x, middle];
    } else {
      // Without room next to it, what follows an answer is below it.
      const own = { x: x + 6, w: right - x - 6 };
      const wide = heightOf(answer.words, own.w, room);
      canvas.words(answer.slot, { x: x + 3, y: y + 2.4, w: right - x - 3, h: wide }, { align: 'left', strong: true });
      const top = y + wide + 3.4;
      const middle = top + firstHeight(own.w) / 2;
      canvas.arrow([
        [x, middle],
        [own.x - 0.6, middle],
      ]);
      y = steps(canvas, answer.children, { ...own, y: top }, room);
      line[1] = [x, middle];
    }
  }
  if (going.length === 0) {
    if (line[1]) canvas.line(line);
    return y;
  }
  for (const answer of going) {
    const w = right - x - 4;
    const h = heightOf(answer.words, w, room);
    canvas.words(answer.slot, { x: x + 3, y: y + 2.4, w, h }, { align: 'left', strong: true });
    y += h + 3;
  }
  // Further down the room.gap follows, and there the next box.
  const end: Point = [x, hasNext ? y + room.gap - 0.6 : y + 3];
  canvas.arrow([line[0]!, end]);
  return hasNext ? y : y + 3;
}

/** How wide the labels on arrows to the right are: as wide as the words of the widest, at most a third of the column. */
function labelWidth(answers: readonly Entry[], w: number, room: Spread): number {
  const most = w * 0.3;
  for (let width = room.em * 1.4; width < most; width += room.em / 2) {
    if (answers.every(({ words }) => heightOf(words, width - 0.8, room) <= room.leading + 0.1)) return width + 1;
  }
  return most;
}
