import { Canvas } from '../draw/canvas.ts';
import type { Layout } from '../draw/room.ts';
import { boxInSector } from '../draw/sector.ts';
import { stack } from '../draw/stack.ts';
import { atLeast } from '../entries.ts';

/** Circles in each other, from the innermost outwards. What is below an entry is in the lower half of its ring. */
export const rings: Layout = (entries, room) => {
  const all = atLeast(entries, Math.max(room.places ?? 0, entries.length === 0 ? 3 : 1));
  const canvas = new Canvas();
  const radius = Math.min(room.width, Math.max(room.height ?? 160, all.length * 26)) / 2 - 0.5;
  const centre = [room.width / 2, radius + 0.5] as const;
  // The middle is a little wider than the rings, as it holds a name.
  const band = radius / (all.length + 0.3);
  for (const [index, entry] of all.entries()) {
    const outer = band * (index + 1.3);
    const inner = index === 0 ? 0 : outer - band;
    canvas.ellipse(centre, outer);
    if (index === 0) {
      stack(canvas, entry, { x: centre[0] - outer * 0.72, y: centre[1] - outer * 0.6, w: outer * 1.44, h: outer * 1.2 }, room, {
        at: 'middle',
      });
      continue;
    }
    const half = Math.min(Math.PI * 0.36, 0.45 + 0.12 * index);
    const box = boxInSector({ centre, inner, outer, from: -Math.PI / 2 - half, to: -Math.PI / 2 + half }, entry.words, room);
    canvas.words(entry.slot, box, { strong: true });
    // Near the bottom, where a ring lies flat, as long as there are few.
    const share = Math.PI * Math.min(0.3, 1.15 / Math.max(1, entry.children.length));
    for (const [place, child] of entry.children.entries()) {
      const from = Math.PI / 2 + share * (entry.children.length / 2 - place - 1);
      canvas.words(child.slot, boxInSector({ centre, inner, outer, from, to: from + share }, child.words, room));
    }
  }
  return canvas.drawing(room.width, radius * 2 + 1);
};
