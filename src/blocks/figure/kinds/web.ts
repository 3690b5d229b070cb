import { Canvas } from '../draw/canvas.ts';
import type { Point } from '../draw/drawing.ts';
import { ellipseOps } from '../draw/paths.ts';
import { isNarrow, type Layout } from '../draw/room.ts';
import { atLeast, emptyEntry } from '../entries.ts';

/** A place in the middle with places around it, joined by lines; the first entry is in the middle. The form `flower` has petals. */
export const web: Layout = (entries, room) => {
  const [middle = emptyEntry, ...rest] = entries;
  const around = atLeast(rest, Math.max((room.places ?? 0) - 1, rest.length === 0 ? 5 : 1));
  const canvas = new Canvas();
  const height = room.height ?? Math.min(room.width * (isNarrow(room) ? 1.35 : 0.85), 160);
  const centre: Point = [room.width / 2, height / 2];
  const angleOf = (index: number) => -Math.PI / 2 + (index / around.length) * 2 * Math.PI;
  const isFlower = room.form === 'flower';
  // As large as they can be without touching their neighbours or the edge.
  const [rx, ry] = sizes(room.width, height, around.length, isFlower);
  const [ox, oy] = [room.width / 2 - rx - 0.5, height / 2 - ry - 0.5];
  const core = isFlower ? Math.min(room.width, height) * 0.16 : Math.min(room.width, height) * 0.17;
  for (const [index, entry] of around.entries()) {
    const point: Point = [centre[0] + ox * Math.cos(angleOf(index)), centre[1] + oy * Math.sin(angleOf(index))];
    if (!isFlower) canvas.line([centre, point], { weight: 0.8 });
    canvas.path(ellipseOps(point[0], point[1], rx, ry), { covers: true });
    const lines = [entry, ...entry.children];
    for (const [place, one] of lines.entries()) {
      const h = (ry * 1.3) / lines.length;
      canvas.words(one.slot, { x: point[0] - rx * 0.74, y: point[1] - ry * 0.65 + place * h, w: rx * 1.48, h }, { strong: place === 0 && lines.length > 1 });
    }
  }
  canvas.path(ellipseOps(centre[0], centre[1], core, core), { covers: true, weight: 0.9 });
  const own = [middle, ...middle.children];
  for (const [place, one] of own.entries()) {
    const h = (core * 1.3) / own.length;
    canvas.words(one.slot, { x: centre[0] - core * 0.72, y: centre[1] - core * 0.65 + place * h, w: core * 1.44, h }, { strong: place === 0 });
  }
  return canvas.drawing(room.width, height);
};

function sizes(width: number, height: number, count: number, touching: boolean): [rx: number, ry: number] {
  const free = touching ? 0 : 2;
  const most = [width * 0.19, height * 0.17] as const;
  for (let scale = 1; scale > 0.3; scale -= 0.02) {
    const [rx, ry] = [most[0] * scale, most[1] * scale];
    const [ox, oy] = [width / 2 - rx, height / 2 - ry];
    const points = Array.from({ length: count }, (_, index): Point => {
      const angle = -Math.PI / 2 + (index / count) * 2 * Math.PI;
      return [ox * Math.cos(angle), oy * Math.sin(angle)];
    });
    const apart = points.every(([x, y], index) => {
      const [nx, ny] = points[(index + 1) % count]!;
      return count === 1 || Math.hypot((x - nx) / (rx + free / 2), (y - ny) / (ry + free / 2)) >= 2;
    });
    if (apart) return [rx, ry];
  }
  return [most[0] * 0.3, most[1] * 0.3];
}
