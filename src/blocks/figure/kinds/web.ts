import { Canvas } from '../draw/canvas.ts';
import type { Point } from '../draw/drawing.ts';
import { ellipseOps } from '../draw/paths.ts';
import { isNarrow, type Layout } from '../draw/room.ts';
import { stack } from '../draw/stack.ts';
import { atLeast, emptyEntry } from '../entries.ts';

/** A place in the middle with places around it, joined by lines; the first entry is in the middle. The form `flower` has petals. */
export const web: Layout = (entries, room) => {
  const [middle = emptyEntry, ...rest] = entries;
  const around = atLeast(rest, Math.max((room.places ?? 0) - 1, rest.length === 0 ? 5 : 1));
  const canvas = new Canvas();
  const height = room.height ?? Math.min(room.width * (isNarrow(room) ? 1.35 : 0.85), 160);
  const centre: Point = [room.width / 2, height / 2];
  const angleOf = (index: number) => -Math.PI / 2 + (index / around.length) * 2 * Math.PI;
  const { rx, ry, ox, oy, core } =
    room.form === 'flower' ? petals(room.width, height, around.length) : circles(room.width, height, around.length);
  for (const [index, entry] of around.entries()) {
    const point: Point = [centre[0] + ox * Math.cos(angleOf(index)), centre[1] + oy * Math.sin(angleOf(index))];
    if (room.form !== 'flower') canvas.line(spoke(centre, point, core, [rx, ry]), { weight: 0.8 });
    canvas.path(ellipseOps(point[0], point[1], rx, ry), { covers: true });
    stack(canvas, entry, { x: point[0] - rx * 0.71, y: point[1] - ry * 0.62, w: rx * 1.42, h: ry * 1.24 }, room, { at: 'middle' });
  }
  canvas.path(ellipseOps(centre[0], centre[1], core, core), { covers: true, weight: 0.9 });
  stack(canvas, middle, { x: centre[0] - core * 0.72, y: centre[1] - core * 0.65, w: core * 1.44, h: core * 1.3 }, room, { at: 'middle' });
  return canvas.drawing(room.width, height);
};

interface Sizes {
  /** Half the width and height of a place. */
  rx: number;
  ry: number;
  /** How far the places are from the middle. */
  ox: number;
  oy: number;
  /** The radius of the middle. */
  core: number;
}

/** The line from the edge of the middle to the edge of a place. */
function spoke(centre: Point, point: Point, core: number, [rx, ry]: Point): Point[] {
  const length = Math.hypot(point[0] - centre[0], point[1] - centre[1]);
  const [ux, uy] = [(point[0] - centre[0]) / length, (point[1] - centre[1]) / length];
  const reach = 1 / Math.hypot(ux / rx, uy / ry);
  return [
    [centre[0] + ux * core, centre[1] + uy * core],
    [point[0] - ux * reach, point[1] - uy * reach],
  ];
}

/** Petals that touch each other and the middle. */
function petals(width: number, height: number, count: number): Sizes {
  const sine = Math.sin(Math.PI / Math.max(4, count));
  const radius = Math.min(width, height) / 2 - 0.5;
  const core = Math.max(radius * 0.24, radius / (1 + (1.96 * sine) / (1 - 0.96 * sine)));
  const own = Math.min((core * sine) / (1 - 0.96 * sine), (radius - core) / 1.96);
  return { rx: own, ry: own, ox: core + own * 0.96, oy: core + own * 0.96, core };
}

/** Places as large as they can be without coming near their neighbours. */
function circles(width: number, height: number, count: number): Sizes {
  const core = Math.min(width, height) * 0.15;
  for (let scale = 1; ; scale -= 0.02) {
    const [rx, ry] = [width * 0.17 * scale, height * 0.14 * scale];
    const [ox, oy] = [width / 2 - rx - 0.5, height / 2 - ry - 0.5];
    const points = Array.from({ length: count }, (_, index): Point => {
      const angle = -Math.PI / 2 + (index / count) * 2 * Math.PI;
      return [ox * Math.cos(angle), oy * Math.sin(angle)];
    });
    const apart = points.every(([x, y], index) => {
      const [nx, ny] = points[(index + 1) % count]!;
      return count === 1 || Math.hypot((x - nx) / (rx + 1.5), (y - ny) / (ry + 1.5)) >= 2;
    });
    if (apart || scale < 0.3) return { rx, ry, ox, oy, core };
  }
}
