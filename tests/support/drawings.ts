import type { Drawing, Op, Place, Point } from '../../src/blocks/figure/draw/drawing.ts';

/** Points along a stroke, half a millimetre apart at most. */
function pointsOf(ops: readonly Op[]): Point[] {
  const points: Point[] = [];
  let [start, here]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  const straight = (to: Point) => {
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - here[0], to[1] - here[1]) * 2));
    for (let step = 1; step <= steps; step++)
      points.push([here[0] + ((to[0] - here[0]) * step) / steps, here[1] + ((to[1] - here[1]) * step) / steps]);
    here = to;
  };
  for (const op of ops) {
    if (op[0] === 2) {
      const from = here;
      const [, ax, ay, bx, by, x, y] = op;
      for (let step = 1; step <= 40; step++) {
        const [t, u] = [step / 40, 1 - step / 40];
        const at = (p: number, a: number, b: number, q: number) => u ** 3 * p + 3 * u * u * t * a + 3 * u * t * t * b + t ** 3 * q;
        straight([at(from[0], ax, bx, x), at(from[1], ay, by, y)]);
      }
    } else if (op[0] === 3) straight(start);
    else if (op[0] === 1) straight([op[1], op[2]]);
    else {
      here = [op[1], op[2]];
      start = here;
      points.push(here);
    }
  }
  return points;
}

const inside = ({ x, y, w, h }: Place, [px, py]: Point) => px > x + 0.1 && px < x + w - 0.1 && py > y + 0.1 && py < y + h - 0.1;

/** What is wrong with a drawing, in words. Lines to write on go through places that are blank. */
export function wrongs({ width, height, strokes, places, labels }: Drawing, isBlank = false): string[] {
  const points = strokes.flatMap(({ ops }) => pointsOf(ops));
  const outside = points.filter(([x, y]) => x < -0.6 || y < -0.6 || x > width + 0.6 || y > height + 0.6);
  const crossed = places.filter((place) => !isBlank && points.some((point) => inside(place, point)));
  const overlapping = places.filter((a) =>
    places.some((b) => b.slot > a.slot && a.x < b.x + b.w - 0.1 && b.x < a.x + a.w - 0.1 && a.y < b.y + b.h - 0.1 && b.y < a.y + a.h - 0.1),
  );
  const beyond = places.filter(({ x, y, w, h }) => x < -0.1 || y < -0.1 || x + w > width + 0.1 || y + h > height + 0.1);
  const written = labels.filter(({ x, y }) => places.some((place) => inside(place, [x, y])));
  const broken = [...points.flat(), ...places.flatMap(({ x, y, w, h }) => [x, y, w, h])].filter((number) => !Number.isFinite(number));
  return [
    ...outside.slice(0, 1).map(([x, y]) => `a line is outside at ${x.toFixed(1)} ${y.toFixed(1)}`),
    ...crossed.map(({ slot }) => `a line crosses the place ${slot}`),
    ...overlapping.map(({ slot }) => `the place ${slot} is over another`),
    ...beyond.map(({ slot }) => `the place ${slot} is outside`),
    ...written.map(({ text }) => `"${text}" is over a place`),
    ...places.filter(({ w, h }) => w <= 0 || h <= 0).map(({ slot }) => `the place ${slot} has no room`),
    ...broken.slice(0, 1).map(() => 'a number is not a number'),
  ];
}
