/** What the fitting has to know of a place, in points. */
export interface Space {
  field: string;
  width: number;
  height: number;
}

/** How wide a text is and how far it reaches above and below its line, in points. */
export interface Extent {
  width: number;
  ascent: number;
  descent: number;
}

export type Measure = (text: string, size: number) => Extent;

/** A line of words as it is drawn: type size, where each piece begins and the line they stand on, from the lower left. */
export interface Fit {
  size: number;
  width: number;
  baseline: number;
  starts: number[];
}

/** Smaller type than this cannot be read from a copy. */
export const smallest = 6.5;

/** Inside the frame of the corner, at both ends. */
const padding = 5;
const step = 0.25;

/**
 * The largest type in which the pieces stand in their place on one line; or by how many characters they are too long at the
 * smallest. A poster's blank is high, its type large: it is never set at less than a fourth of its height.
 */
export function fitInto(pieces: readonly string[], space: Space, measure: Measure): Fit | { excess: number } {
  const { full, least } = sizesFor(space);
  for (let size = full; size > least; size -= step) {
    const found = at(pieces, space, size, measure);
    if (found) return found;
  }
  return at(pieces, space, least, measure) ?? { excess: excessOf(pieces, space, least, measure) };
}

/** The type that a place is made for, and the smallest that still looks right in it. */
export function sizesFor({ field, height }: Space): { full: number; least: number } {
  if (field === 'corner') return { full: 8, least: smallest };
  const full = Math.max(smallest, height * 0.64);
  return { full, least: Math.min(full, Math.max(smallest, height * 0.26)) };
}

function at(pieces: readonly string[], space: Space, size: number, measure: Measure): Fit | undefined {
  const inCorner = space.field === 'corner';
  const gap = size * (inCorner ? 1 : 0.6);
  const edge = inCorner ? padding : 0;
  const extents = pieces.map((piece) => measure(piece, size));
  const width = extents.reduce((sum, extent) => sum + extent.width, edge * 2 + gap * (pieces.length - 1));
  if (width > space.width) return undefined;
  const ascent = Math.max(...extents.map((extent) => extent.ascent));
  const descent = Math.max(...extents.map((extent) => extent.descent));
  // On a blank the words stand a little above the line, as they would when written; scripts with deep tails stand higher.
  const usual = inCorner ? (space.height - size * 0.74) / 2 : size * 0.18;
  const baseline = Math.max(usual, descent + 0.5);
  if (size > smallest && baseline + ascent > space.height) return undefined;
  let x = edge;
  const starts = extents.map((extent) => {
    const start = x;
    x += extent.width + gap;
    return start;
  });
  return { size, width, baseline, starts };
}

/** How many characters have to go, always from the end of the widest piece, until the rest fits. */
function excessOf(pieces: readonly string[], space: Space, size: number, measure: Measure): number {
  const left = pieces.map((piece) => [...piece]);
  const all = left.flat().length;
  const words = () => left.map((piece) => piece.join(''));
  for (let gone = 1; gone < all; gone++) {
    const widths = words().map((piece) => measure(piece, size).width);
    left[widths.indexOf(Math.max(...widths))]!.pop();
    if (at(words(), space, size, measure)) return gone;
  }
  return all;
}
