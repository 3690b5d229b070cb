import type { Box, SlidePicture } from '../slide.ts';
import type { SlideContext } from './context.ts';

/** The drawings of the curriculum are 4 : 3. */
const proportion = 3 / 4;
const gap = 14;

/** The drawings of a step in a box: one fills it, up to four share it in two columns. Names without a file are left out. */
export function drawingsIn(names: readonly string[], box: Box, context: SlideContext): SlidePicture[] {
  const found = names.flatMap((name) => {
    const drawing = context.drawing(name);
    return drawing ? [{ name, ...drawing }] : [];
  });
  const columns = found.length > 1 ? 2 : 1;
  const rows = Math.ceil(found.length / columns);
  const w = Math.min((box.w - gap * (columns - 1)) / columns, (box.h - gap * (rows - 1)) / rows / proportion);
  const h = w * proportion;
  const left = box.x + (box.w - columns * w - gap * (columns - 1)) / 2;
  const top = box.y + (box.h - rows * h - gap * (rows - 1)) / 2;
  return found.map((drawing, index) => ({
    kind: 'picture',
    ...drawing,
    box: { x: left + (index % columns) * (w + gap), y: top + Math.floor(index / columns) * (h + gap), w, h },
  }));
}
