import { readFileSync } from 'node:fs';
import { Device, type Font, Matrix, type Path, PDFDocument, Text } from 'mupdf';

/** A rectangle on a page in points, from the upper left corner down. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A character as it is drawn. */
export interface Glyph {
  char: string;
  /** The black of it, without the room that its font leaves around it. */
  ink: Box;
  /** Where its baseline begins. */
  x: number;
  y: number;
  size: number;
  /** The direction in which its line is read, of length 1: (1, 0) to the right, (-1, 0) where the paper is upside down. */
  along: readonly [number, number];
  /** What it may show itself in: outside, it is cut off. */
  clip: Box;
  /** Its place in the order of painting. */
  order: number;
}

/** A straight piece of a line. */
export interface Segment {
  from: readonly [number, number];
  to: readonly [number, number];
}

/** Something drawn: the outline of an area, or lines. */
export interface Drawing {
  box: Box;
  segments: Segment[];
  /** An area hides what was painted before it. */
  isArea: boolean;
  /** Hides, and is not seen itself. */
  isWhite: boolean;
  order: number;
}

export interface InkPage {
  width: number;
  height: number;
  glyphs: Glyph[];
  drawings: Drawing[];
}

const everywhere: Box = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

/** What is painted on the pages of a PDF, and where, as MuPDF paints it. */
export function readInk(data: string | Uint8Array): InkPage[] {
  const pdf = PDFDocument.openDocument(typeof data === 'string' ? readFileSync(data) : data, 'application/pdf');
  const inkOf = inkReader();
  const pages: InkPage[] = [];
  for (let index = 0; index < pdf.countPages(); index++) {
    const page = pdf.loadPage(index);
    const [left, top, right, bottom] = page.getBounds();
    const found: InkPage = { width: right - left, height: bottom - top, glyphs: [], drawings: [] };
    const device = deviceFor(found, inkOf);
    page.runPageContents(device, Matrix.identity);
    device.close();
    device.destroy();
    page.destroy();
    pages.push(found);
  }
  pdf.destroy();
  return pages;
}

type InkReader = (font: Font, glyph: number) => Box | undefined;

/** The black of a glyph of a font at size 1; undefined when it is empty. Each is measured once a document. */
function inkReader(): InkReader {
  const known = new Map<string, Box | undefined>();
  const fonts: Font[] = [];
  // MuPDF adds 1 on each side to what it measures: at a large size that is easily taken off again.
  const large = 1000;
  return (font, glyph) => {
    const key = `${font.pointer} ${glyph}`;
    if (known.has(key)) return known.get(key);
    fonts.push(font);
    const text = new Text();
    text.showGlyph(font, Matrix.scale(large, large), glyph, 0);
    const [left, top, right, bottom] = text.getBounds(null as never, Matrix.identity);
    text.destroy();
    const isEmpty = right - left < 2.5 || bottom - top < 2.5;
    const ink: Box | undefined = isEmpty ? undefined : [(left + 1) / large, (top + 1) / large, (right - 1) / large, (bottom - 1) / large];
    known.set(key, ink);
    return ink;
  };
}

function deviceFor(page: InkPage, inkOf: InkReader): Device {
  const clips: Box[] = [everywhere];
  let order = 0;
  const clipTo = (box: Box) => clips.push(intersection(clips.at(-1)!, box));
  const draw = (path: Path, ctm: Matrix, { isArea, isWhite }: Pick<Drawing, 'isArea' | 'isWhite'>) => {
    const segments = segmentsOf(path, ctm);
    if (segments.length > 0)
      page.drawings.push({ box: boxOf(segments.flatMap(({ from, to }) => [from, to])), segments, isArea, isWhite, order: order++ });
  };
  const drawText = (text: Text, ctm: Matrix) => {
    text.walk({
      showGlyph: (font, trm, glyph, unicode) => {
        const ink = inkOf(font, glyph);
        const place = Matrix.concat(trm, ctm) as Matrix;
        if (!ink) return;
        page.glyphs.push({
          char: String.fromCodePoint(Math.max(unicode, 0)),
          ink: transformed(ink, place),
          x: place[4],
          y: place[5],
          size: Math.hypot(place[2], place[3]),
          along: directionOf(place),
          clip: clips.at(-1)!,
          order: order++,
        });
      },
    });
  };
  return new Device({
    fillText: drawText,
    strokeText: (text, _stroke, ctm) => drawText(text, ctm),
    strokePath: (path, _stroke, ctm) => draw(path, ctm, { isArea: false, isWhite: false }),
    fillPath: (path, _evenOdd, ctm, _space, colour) => {
      // Ink of four colours is white without any, light with all of it.
      const white = colour.length === 4 ? 0 : 1;
      draw(path, ctm, { isArea: true, isWhite: colour.every((part) => part === white) });
    },
    clipPath: (path, _evenOdd, ctm) => void clipTo(path.getBounds(null as never, ctm) as unknown as Box),
    clipStrokePath: () => void clipTo(everywhere),
    clipText: () => void clipTo(everywhere),
    clipStrokeText: () => void clipTo(everywhere),
    clipImageMask: () => void clipTo(everywhere),
    beginMask: () => void clipTo(everywhere),
    popClip: () => void clips.pop(),
  });
}

function directionOf([a, b]: Matrix): [number, number] {
  const length = Math.hypot(a, b);
  return length === 0 ? [1, 0] : [a / length, b / length];
}

function segmentsOf(path: Path, ctm: Matrix): Segment[] {
  const segments: Segment[] = [];
  let at: [number, number] = [0, 0];
  let start = at;
  const to = (x: number, y: number) => {
    const next = point(x, y, ctm);
    segments.push({ from: at, to: next });
    at = next;
  };
  path.walk({
    moveTo: (x, y) => {
      at = point(x, y, ctm);
      start = at;
    },
    lineTo: to,
    curveTo: (x1, y1, x2, y2, x3, y3) => {
      // In its own coordinates; eight chords are nearer to a curve than a line is wide.
      const [p1, p2, p3, p0] = [point(x1, y1, ctm), point(x2, y2, ctm), point(x3, y3, ctm), at];
      for (let step = 1; step <= 8; step++) {
        const t = step / 8;
        const on = (axis: 0 | 1) =>
          (1 - t) ** 3 * p0[axis] + 3 * (1 - t) ** 2 * t * p1[axis] + 3 * (1 - t) * t ** 2 * p2[axis] + t ** 3 * p3[axis];
        const next: [number, number] = [on(0), on(1)];
        segments.push({ from: at, to: next });
        at = next;
      }
    },
    closePath: () => {
      segments.push({ from: at, to: start });
      at = start;
    },
  });
  return segments;
}

function point(x: number, y: number, [a, b, c, d, e, f]: Matrix): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function transformed([left, top, right, bottom]: Box, matrix: Matrix): Box {
  return boxOf([point(left, top, matrix), point(right, top, matrix), point(left, bottom, matrix), point(right, bottom, matrix)]);
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function intersection(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}
