import type { Entry } from '../entries.ts';
import type { Canvas } from './canvas.ts';
import type { Point } from './drawing.ts';
import { heightOf, type Room } from './room.ts';

interface Sector {
  centre: Point;
  /** From which radius to which, in mm. */
  inner: number;
  outer: number;
  /** From which angle to which in radians, clockwise from the right. */
  from: number;
  to: number;
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The box in a slice of a ring in which words are in as few lines as possible; the largest there is when they fit nowhere. */
export function boxInSector(sector: Sector, words: string, room: Room): Box {
  let best: Box | undefined;
  for (const lines of [1, 2, 3, 4, 5, 6]) {
    const h = lines * room.leading;
    let widest: Box | undefined;
    for (let step = 0; step <= 12; step++) {
      const radius = sector.inner + ((sector.outer - sector.inner) * step) / 12;
      const box = widestAt(sector, radius, h);
      if (box && box.w > (widest?.w ?? 0)) widest = box;
    }
    if (!widest) break;
    if (!best || widest.w * widest.h > best.w * best.h) best = widest;
    if (words !== '' && heightOf(words, widest.w, room) <= h + 0.1) return widest;
  }
  const middle = (sector.inner + sector.outer) / 2;
  return best ?? widestAt(sector, middle, room.leading / 2) ?? boxAround(sector, middle, room.leading, room.leading / 2);
}

/** The widest box of a height whose middle is at a radius; undefined when there is none of 4 mm. */
function widestAt(sector: Sector, radius: number, h: number): Box | undefined {
  for (let w = sector.outer * 1.8; w >= 4; w -= 1) {
    const box = boxAround(sector, radius, w, h);
    if (isInside(sector, box)) return box;
  }
  return undefined;
}

function boxAround({ centre, from, to }: Sector, radius: number, w: number, h: number): Box {
  const angle = (from + to) / 2;
  return { x: centre[0] + radius * Math.cos(angle) - w / 2, y: centre[1] + radius * Math.sin(angle) - h / 2, w, h };
}

function isInside({ centre, inner, outer, from, to }: Sector, { x, y, w, h }: Box): boolean {
  const margin = 0.8;
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  const points: Point[] = [
    [x, y],
    [x + w, y],
    [x, y + h],
    [x + w, y + h],
    [x + w / 2, y],
    [x + w / 2, y + h],
    [x, y + h / 2],
    [x + w, y + h / 2],
  ];
  return points.every(([px, py]) => {
    const [dx, dy] = [px - centre[0], py - centre[1]];
    const radius = Math.hypot(dx, dy);
    if (radius > outer - margin || radius < inner + margin) return false;
    const turned = Math.atan2(dy, dx) - middle;
    const off = Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned)));
    return half >= Math.PI - 0.01 || (half - off > 0 && (half - off > Math.PI / 2 || radius * Math.sin(half - off) >= margin));
  });
}

/** Draws an entry and what is below it in a slice of a ring. */
export function stackInSector(canvas: Canvas, sector: Sector, entry: Entry, room: Room): void {
  const all = [entry, ...entry.children];
  const box = boxInSector(sector, all.map(({ words }) => words).join(' '), room);
  const heights = all.map(({ words }) => Math.max(room.leading, heightOf(words, box.w, room)));
  const total = heights.reduce((sum, height) => sum + height, 0);
  let y = box.y;
  for (const [index, one] of all.entries()) {
    const h = (heights[index]! / total) * box.h;
    canvas.words(one.slot, { x: box.x, y, w: box.w, h }, { strong: index === 0 });
    y += h;
  }
}
