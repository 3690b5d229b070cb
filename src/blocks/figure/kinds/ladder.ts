import { Canvas } from '../draw/canvas.ts';
import { pens } from '../draw/drawing.ts';
import { heightOf, type Layout } from '../draw/room.ts';
import { atLeast } from '../entries.ts';

/** A ladder: the first entry is the lowest rung, its words are above it. The form `stairs` climbs to the right. */
export const ladder: Layout = (entries, room) => {
  const all = atLeast(entries, Math.max(room.places ?? 0, 2));
  return room.form === 'stairs' ? stairs(all, room) : rungs(all, room);
};

const rungs: Layout = (all, room) => {
  const canvas = new Canvas();
  const wide = Math.min(room.width - 8, 120);
  const narrowing = 5;
  const x = (room.width - wide) / 2;
  const inner = wide - 2 * narrowing - 8;
  const tallest = Math.max(...all.map(({ words, children }) => heightOf(words, inner, room) + children.length * room.leading));
  const rung = Math.max(tallest + 5, room.leading * 2.6, ((room.height ?? 0) - 14) / all.length);
  const height = rung * all.length + 14;
  const rail = (y: number) => (narrowing * (height - y)) / height;
  for (const side of [0, 3]) {
    canvas.line([
      [x + side, height],
      [x + narrowing + side, 0],
    ]);
    canvas.line([
      [x + wide - side, height],
      [x + wide - narrowing - side, 0],
    ]);
  }
  for (const [index, entry] of all.entries()) {
    const y = height - 7 - rung * index;
    for (const edge of [y, y + 2.4])
      canvas.line([
        [x + 3 + rail(edge), edge],
        [x + wide - 3 - rail(edge), edge],
      ]);
    const below = entry.children.length * room.leading;
    const box = { x: x + narrowing + 4, y: y - rung + 3, w: inner, h: rung - 4.4 - below };
    canvas.words(entry.slot, box, { at: 'bottom', strong: entry.children.length > 0 });
    for (const [place, child] of entry.children.entries()) {
      canvas.words(child.slot, { ...box, y: y - 0.6 - below + place * room.leading, h: room.leading });
    }
  }
  return canvas.drawing(room.width, height);
};

const stairs: Layout = (all, room) => {
  const canvas = new Canvas();
  const shift = Math.min((room.width * 0.55) / Math.max(1, all.length - 1), 22);
  const widthOf = (index: number) => room.width - shift * index - 1;
  const needed = Math.max(
    ...all.map(({ words, children }, index) => heightOf(words, widthOf(index) - 6, room) + children.length * room.leading),
  );
  const step = Math.max(needed + 4, room.leading * 2.4, ((room.height ?? 0) - 2) / all.length);
  const height = step * all.length + 1;
  const outline: [number, number][] = [[0.5, height - 0.5]];
  for (let index = 0; index < all.length; index++) {
    const y = height - 0.5 - step * (index + 1);
    outline.push([0.5 + shift * index, y], [shift * (index + 1) + 0.5, y]);
  }
  outline.splice(-1, 1, [room.width - 0.5, height - 0.5 - step * all.length], [room.width - 0.5, height - 0.5]);
  canvas.polygon(outline, { weight: 0.8 });
  for (const [index, entry] of all.entries()) {
    const y = height - 0.5 - step * (index + 1);
    if (index > 0)
      canvas.line(
        [
          [0.5 + shift * index, y + step],
          [room.width - 0.5, y + step],
        ],
        { weight: pens.thin },
      );
    const below = entry.children.length * room.leading;
    const box = { x: shift * index + 4, y: y + 1, w: widthOf(index) - 7, h: step - 2 - below };
    canvas.words(entry.slot, box, { align: 'left', strong: entry.children.length > 0 });
    for (const [place, child] of entry.children.entries()) {
      canvas.words(child.slot, { ...box, y: y + step - 1 - below + place * room.leading, h: room.leading }, { align: 'left' });
    }
  }
  return canvas.drawing(room.width, height);
};
