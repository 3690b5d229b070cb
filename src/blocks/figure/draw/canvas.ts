import { type Drawing, type DrawnPicture, type Label, type Op, type Place, type Point, pens, round, type Stroke } from './drawing.ts';
import { ellipseOps, polygonOps, roundedOps } from './paths.ts';

type Pen = Partial<Omit<Stroke, 'ops'>>;
type Box = Pick<Place, 'x' | 'y' | 'w' | 'h'>;

/** Collects what a figure is made of. All measures are in mm. */
export class Canvas {
  private readonly strokes: Stroke[] = [];
  private readonly places: Place[] = [];
  private readonly labels: Label[] = [];
  private readonly pictures: DrawnPicture[] = [];

  path(ops: readonly Op[], { weight = pens.thick, dash = false, covers = false }: Pen = {}): void {
    const rounded = ops.map(([code, ...numbers]) => [code, ...numbers.map(round)] as unknown as Op);
    this.strokes.push({ ops: rounded, weight, dash, covers });
  }

  line(points: readonly Point[], pen?: Pen): void {
    this.path(
      points.map(([x, y], index) => [index === 0 ? 0 : 1, x, y] as const),
      pen,
    );
  }

  polygon(points: readonly Point[], pen?: Pen): void {
    this.path(polygonOps(points), pen);
  }

  rectangle({ x, y, w, h }: Box, radius = 0, pen?: Pen): void {
    this.path(roundedOps(x, y, w, h, radius), pen);
  }

  ellipse([x, y]: Point, rx: number, ry = rx, pen?: Pen): void {
    this.path(ellipseOps(x, y, rx, ry), pen);
  }

  /** A line with a head at its end. */
  arrow(points: readonly Point[], pen?: Pen): void {
    this.line(points, pen);
    const [from, to] = [points.at(-2)!, points.at(-1)!];
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const wing = (turn: number): Point => [to[0] - 2.6 * Math.cos(angle + turn), to[1] - 2.6 * Math.sin(angle + turn)];
    this.line([wing(0.42), to, wing(-0.42)], pen);
  }

  /** Lines to write on, from the bottom of a box upwards, `gap` apart. */
  writing({ x, y, w, h }: Box, gap: number): void {
    for (let line = y + h - 0.5; line >= y + gap * 0.8; line -= gap)
      this.line(
        [
          [x, line],
          [x + w, line],
        ],
        { weight: pens.thin },
      );
  }

  /** A place for the words of an entry; none for an entry that was only added to have enough (slot −1). */
  words(slot: number, box: Box, how: Partial<Omit<Place, 'slot' | keyof Box>> = {}): void {
    if (slot < 0) return;
    const { align = 'center', at = 'middle', scale = 1, strong = false } = how;
    const { x, y, w, h } = box;
    this.places.push({ slot, x: round(x), y: round(y), w: round(w), h: round(h), align, at, scale, strong });
  }

  label(text: string, [x, y]: Point, size: number): void {
    this.labels.push({ text, x: round(x), y: round(y), size: round(size) });
  }

  picture(name: string, { x, y, w, h }: Box): void {
    this.pictures.push({ name, x: round(x), y: round(y), w: round(w), h: round(h) });
  }

  /** The finished drawing; its words are in the order in which they are written. */
  drawing(width: number, height: number): Drawing {
    const places = this.places.toSorted((a, b) => a.slot - b.slot);
    return { width: round(width), height: round(height), strokes: this.strokes, places, labels: this.labels, pictures: this.pictures };
  }
}
