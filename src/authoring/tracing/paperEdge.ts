import { areaOf, lengthOfLine, type Point } from './contours.ts';

/** How wide something at the border may be on average to be a line of the drawing, as a part of the longer side. */
const widestLine = 0.03;

/** How near to the border something is at it, as a part of the longer side. */
const near = 0.01;

/**
 * Returns the lines without what lies at the border and is not drawn: the table under the paper, the dark edge that a scanner leaves. A line
 * of the drawing that runs over the border stays. Of a table around the paper its inner edge goes, too.
 */
export function withoutPaperEdge(lines: readonly Point[][], { width, height }: { width: number; height: number }): Point[][] {
  const side = Math.max(width, height);
  const areas = new Map(lines.map((line) => [line, areaOf(line)]));
  // The largest thing is an outline, so that its direction is that of all outlines; those of holes have the other.
  const direction = Math.sign([...areas.values()].reduce((sum, area) => sum + area, 0));
  const [outlines, holes] = [1, -1].map((way) => lines.filter((line) => Math.sign(areas.get(line)!) === way * direction)) as [
    Point[][],
    Point[][],
  ];
  const smallestFirst = outlines
    .toSorted((a, b) => Math.abs(areas.get(a)!) - Math.abs(areas.get(b)!))
    .map((outline) => ({ outline, bounds: boundsOf(outline) }));
  const touching = outlines.filter((line) => isAtBorder(boundsOf(line), width, height, near * side));
  if (touching.length === 0) return [...lines];
  const holesOf = Map.groupBy(holes, (hole) => innermost(smallestFirst, hole[0]!));
  const dropped = new Set(
    touching
      .map((outline) => [outline, ...(holesOf.get(outline) ?? [])])
      .filter(
        ([outline, ...inside]) => isNarrow(boundsOf(outline!), 3 * near * side) || meanWidth([outline!, ...inside]) > widestLine * side,
      )
      .flat(),
  );
  return lines.filter((line) => !dropped.has(line));
}

/** The smallest outline around a point. Most are ruled out by their bounds: a grainy photo has tens of thousands. */
function innermost(smallestFirst: readonly { outline: Point[]; bounds: Bounds }[], point: Point): Point[] | undefined {
  const [x, y] = point;
  const around = ({ outline, bounds: [left, top, right, bottom] }: (typeof smallestFirst)[number]) =>
    x >= left && x <= right && y >= top && y <= bottom && isInside(point, outline);
  return smallestFirst.find(around)?.outline;
}

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

function boundsOf(line: readonly Point[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return [left, top, right, bottom];
}

function isAtBorder([left, top, right, bottom]: Bounds, width: number, height: number, margin: number): boolean {
  return left < margin || top < margin || right > width - 1 - margin || bottom > height - 1 - margin;
}

function isNarrow([left, top, right, bottom]: Bounds, most: number): boolean {
  return Math.min(right - left, bottom - top) < most;
}

/** How wide the ink between an outline and its holes is on average: its area divided by half the length of its edges. */
function meanWidth(edges: readonly (readonly Point[])[]): number {
  const area = Math.abs(edges.reduce((sum, edge) => sum + areaOf(edge), 0));
  return (2 * area) / edges.reduce((sum, edge) => sum + lengthOfLine(edge), 0);
}

function isInside([x, y]: Point, line: readonly Point[]): boolean {
  let isIn = false;
  for (let i = 0, before = line.at(-1)!; i < line.length; before = line[i]!, i++) {
    const [toX, toY] = line[i]!;
    if (toY > y !== before[1] > y && x < ((before[0] - toX) * (y - toY)) / (before[1] - toY) + toX) isIn = !isIn;
  }
  return isIn;
}
