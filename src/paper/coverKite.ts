import drawing from './cover-kite.json' with { type: 'json' };

type Point = readonly [across: number, down: number];

/**
 * The kite on the cover of a pack, its line and the bows on it, in millimetres from the upper left corner of the printed area; a
 * negative x counts from the right edge. The points of the kite itself are relative to its own corner. Line widths are in points.
 * Typst (print/typst/front.typ) draws it from the same file.
 */
export const coverKite = drawing as unknown as {
  kite: { at: Point; spine: [Point, Point]; arms: [Point, Point] };
  line: { from: Point; curves: [Point, Point, Point][] };
  bows: Point[];
  /** Length and half width of the wings of a bow. */
  wing: Point;
  thick: number;
  thin: number;
};
