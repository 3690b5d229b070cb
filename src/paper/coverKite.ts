import drawing from './cover-kite.json' with { type: 'json' };

type Point = readonly [across: number, down: number];

/**
 * The kite on the cover of a pack, its line and the bows on it, in millimetres from the upper left corner of what is printed; less than
 * nothing across counts from the right edge. The points of the kite itself count from its own corner. Lines are in points. Typst
 * (print/typst/front.typ) draws it from the same file.
 */
export const coverKite = drawing as unknown as {
  kite: { at: Point; spine: [Point, Point]; arms: [Point, Point] };
  line: { from: Point; curves: [Point, Point, Point][] };
  bows: Point[];
  /** How far the wings of a bow reach, and how wide they open. */
  wing: Point;
  thick: number;
  thin: number;
};
