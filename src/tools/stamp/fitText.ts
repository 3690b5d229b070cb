/** The space of a place for the stamp, in points. */
export interface Space {
  field: string;
  width: number;
  height: number;
}

/** The width of a text and its extent above and below the baseline, in points. */
export interface Extent {
  width: number;
  ascent: number;
  descent: number;
}

export type Measure = (text: string, size: number) => Extent;

/** A fitted line: font size, start of each piece and baseline, from the lower left. */
export interface Fit {
  size: number;
  width: number;
  baseline: number;
  starts: number[];
}

/** Smallest font size in points that is legible in a photocopy. */
export const smallest = 6.5;

/** Padding in the frame of the corner, at both ends. */
const padding = 5;
const step = 0.25;

/**
 * Finds the largest font size at which the pieces fit their place on one line; otherwise returns by how many characters they are too long
 * at the smallest size. The blanks of a poster are high and need large type: at least a quarter of their height.
 */
export function fitText(pieces: readonly string[], space: Space, measure: Measure): Fit | { excess: number } {
  const { full, least } = sizesFor(space);
  for (let size = full; size > least; size -= step) {
    const found = at(pieces, space, size, measure);
    if (found) return found;
  }
  return at(pieces, space, least, measure) ?? { excess: excessOf(pieces, space, least, measure) };
}

/** Returns the intended font size of a place, and the smallest acceptable one. */
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
  // On a blank the words are slightly above the line, like handwriting; scripts with deep descenders are higher.
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

/** Counts the characters to remove, always from the end of the widest piece, until the rest fits. */
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
