/**
 * Draws the glyphs of a TrueType font as PDF paths (the tables `glyf` and `loca`, OpenType 1.9). Made for the subsets that Typst
 * embeds, which have no character map: glyphs are identified by number.
 */
export class Outlines {
  readonly unitsPerEm: number;
  readonly #view: DataView;
  readonly #glyphs: number;
  readonly #offsets: number;
  readonly #long: boolean;
  readonly #paths = new Map<number, string>();

  constructor(font: Uint8Array) {
    this.#view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    const head = this.#table('head');
    this.unitsPerEm = this.#view.getUint16(head + 18);
    this.#long = this.#view.getInt16(head + 50) === 1;
    this.#offsets = this.#table('loca');
    this.#glyphs = this.#table('glyf');
  }

  /** Returns the path of a glyph in font units, without a painting operator; empty for a glyph without an outline, such as a space. */
  pathOf(glyph: number): string {
    let path = this.#paths.get(glyph);
    if (path === undefined) {
      path = this.#contoursOf(glyph).map(pathOfContour).join('');
      this.#paths.set(glyph, path);
    }
    return path;
  }

  /** Returns left, bottom, right and top of a glyph that has an outline, in font units. */
  boxOf(glyph: number): number[] {
    return [2, 4, 6, 8].map((at) => this.#view.getInt16(this.#offset(glyph) + at));
  }

  #table(tag: string): number {
    const count = this.#view.getUint16(4);
    for (let record = 12; record < 12 + 16 * count; record += 16) {
      const name = String.fromCharCode(...Array.from({ length: 4 }, (_, at) => this.#view.getUint8(record + at)));
      if (name === tag) return this.#view.getUint32(record + 8);
    }
    throw new Error(`A font has no table "${tag}": its glyphs cannot be drawn as outlines.`);
  }

  #offset(glyph: number): number {
    return (
      this.#glyphs + (this.#long ? this.#view.getUint32(this.#offsets + 4 * glyph) : 2 * this.#view.getUint16(this.#offsets + 2 * glyph))
    );
  }

  #contoursOf(glyph: number): Point[][] {
    const view = this.#view;
    let at = this.#offset(glyph);
    if (this.#offset(glyph + 1) === at) return [];
    const contours = view.getInt16(at);
    // Noto Sans SC and Noto Serif SC have no composite glyphs.
    if (contours < 0) throw new Error(`Glyph ${glyph} is composed of other glyphs, which is not supported here.`);
    at += 10;
    const ends = Array.from({ length: contours }, (_, index) => view.getUint16(at + 2 * index));
    const count = contours === 0 ? 0 : ends.at(-1)! + 1;
    at += 2 * contours;
    // Skip the hinting instructions.
    at += 2 + view.getUint16(at);
    const flags: number[] = [];
    while (flags.length < count) {
      const flag = view.getUint8(at++);
      const times = flag & repeated ? 1 + view.getUint8(at++) : 1;
      for (let time = 0; time < times; time++) flags.push(flag);
    }
    const coordinates = (short: number, sameOrPositive: number): number[] => {
      let value = 0;
      return flags.map((flag) => {
        if (flag & short) value += flag & sameOrPositive ? view.getUint8(at++) : -view.getUint8(at++);
        else if (!(flag & sameOrPositive)) {
          value += view.getInt16(at);
          at += 2;
        }
        return value;
      });
    };
    const xs = coordinates(shortX, sameX);
    const ys = coordinates(shortY, sameY);
    const points = flags.map((flag, index): Point => ({ x: xs[index]!, y: ys[index]!, on: (flag & onCurve) !== 0 }));
    return ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
  }
}

interface Point {
  x: number;
  y: number;
  on: boolean;
}

const onCurve = 1;
const shortX = 2;
const shortY = 4;
const repeated = 8;
const sameX = 16;
const sameY = 32;

/** Converts a contour of quadratic curves to cubic PDF curves; there is an implied point between two control points. */
function pathOfContour(contour: readonly Point[]): string {
  const first = contour.findIndex(({ on }) => on);
  const start = first >= 0 ? contour[first]! : middle(contour[0]!, contour.at(-1)!);
  const rest = first >= 0 ? [...contour.slice(first + 1), ...contour.slice(0, first)] : contour;
  let path = `${pair(start)} m\n`;
  let from = start;
  let control: Point | undefined;
  const to = (point: Point) => {
    path += control ? `${pair(third(from, control))} ${pair(third(point, control))} ${pair(point)} c\n` : `${pair(point)} l\n`;
    from = point;
    control = undefined;
  };
  for (const point of rest) {
    if (point.on) to(point);
    else {
      if (control) to(middle(control, point));
      control = point;
    }
  }
  if (control) to(start);
  return `${path}h\n`;
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true };
}

/** Returns the control point of the equivalent cubic curve: two thirds of the way from an end point to the quadratic control point. */
function third(end: Point, control: Point): Point {
  return { x: end.x + (2 * (control.x - end.x)) / 3, y: end.y + (2 * (control.y - end.y)) / 3, on: false };
}

/** Formats a point in whole font units: a unit is a thousandth of the font size, so fractions are invisible. */
function pair({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
