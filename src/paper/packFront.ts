import {
  appendBezierCurve,
  closePath,
  fill,
  lineTo,
  moveTo,
  type PDFDocument,
  type PDFOperator,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
  setDashPattern,
  setFillingGrayscaleColor,
  setLineCap,
  setLineWidth,
  setStrokingGrayscaleColor,
  stroke,
} from 'pdf-lib';
import { drawDrawing, type LineDrawing } from './coverDrawing.ts';
import { coverKite } from './coverKite.ts';
import { destination } from './outline.ts';
import { linesOnAPage } from './packPlan.ts';
import type { Pen } from './pen.ts';
import { millimetre, usualPaper } from './size.ts';

/** The words on a cover. */
export interface Cover {
  brand: string;
  title: string;
  subtitle: string;
  /** Small print at the bottom. */
  notes: readonly string[];
}

/** A line of the contents. */
export interface ContentsLine {
  title: string;
  /** `G3-08`, in Latin letters; undefined for a sheet. */
  id?: string;
  number: number;
  page: PDFRef;
}

/** Margins in millimetres, the same as in packs that Typst sets. */
const left = 15;
const top = 13;
const width = 180;

/** Converts millimetres inside the margins to points. */
type Convert = (millimetres: number) => number;

/** From the left. */
const x: Convert = (across) => (left + across) * millimetre;

/** From the top of a page. */
function downOn(page: PDFPage): Convert {
  const height = page.getHeight();
  return (down) => height - (top + down) * millimetre;
}

/** Draws the cover: the drawing of the edition, or the kite at the upper right, its line reaching down to the beginning of the title. */
export function drawCover(page: PDFPage, pen: Pen, { brand, title, subtitle, notes }: Cover, drawing?: LineDrawing): void {
  const y = downOn(page);
  page.pushOperators(
    ...(drawing ? drawDrawing(drawing, { x: x(width - 110), y: y(111), width: 110 * millimetre, height: 100 * millimetre }) : kite(y)),
  );
  const wide = width * millimetre;
  let down = y(128);
  down -= pen.words(page, brand, x(0), down, { size: 15, width: wide, lines: 1, serif: true }) + 2 * millimetre;
  const size = [...title].length > 24 ? 26 : 36;
  down -= pen.words(page, title, x(0), down, { size, width: wide, lines: 3, serif: true, bold: true }) + 5 * millimetre;
  pen.words(page, subtitle, x(0), down, { size: 14, width: wide, lines: 2 });
  let foot = 24 * millimetre + notes.length * 6 * millimetre;
  for (const note of notes) {
    pen.words(page, note, x(0), foot, { size: 10, width: wide, lines: 1 });
    foot -= 6 * millimetre;
  }
}

function kite(y: Convert): PDFOperator[] {
  const { kite, line, bows, wing, thick, thin } = coverKite;
  const point = ([across, down]: readonly [number, number]): [number, number] => [x(across < 0 ? width + across : across), y(down)];
  const corner = ([across, down]: readonly [number, number]) => point([kite.at[0] + across, kite.at[1] + down]);
  const drawn = (thickness: number, from: [number, number], ...to: [number, number][]) => [
    setLineWidth(thickness),
    moveTo(...from),
    ...to.map((next) => lineTo(...next)),
  ];
  const [top, foot] = [corner(kite.spine[0]), corner(kite.spine[1])];
  const [leftArm, rightArm] = [corner(kite.arms[0]), corner(kite.arms[1])];
  const bow = ([across, down]: readonly [number, number]) =>
    [wing[0], -wing[0]].flatMap((reach) => [
      ...drawn(thin, point([across, down]), point([across + reach, down - wing[1]]), point([across + reach, down + wing[1]])),
      closePath(),
      stroke(),
    ]);
  return [
    pushGraphicsState(),
    setStrokingGrayscaleColor(0),
    ...drawn(thick, top, rightArm, foot, leftArm),
    closePath(),
    stroke(),
    ...drawn(thin, top, foot),
    stroke(),
    ...drawn(thin, leftArm, rightArm),
    stroke(),
    moveTo(...point(line.from)),
    ...line.curves.map(([first, second, end]) => appendBezierCurve(...point(first), ...point(second), ...point(end))),
    stroke(),
    ...bows.flatMap(bow),
    popGraphicsState(),
  ];
}

/** Of a line of the contents, of which a page has the same number on every paper. */
const lineHeights = { usual: 8.4, onShortPaper: 7.7 };
const firstLine = 26;
/** Horizontal positions in millimetres: the thread, a document, a sheet below it. */
const knotAt = 2;
const idAt = 8;
const titleAt = 27;

/** Draws the contents: a knot on a thread for each document, none for its sheets. Every line links to its page. */
export function drawContents(
  document: PDFDocument,
  pages: readonly PDFPage[],
  pen: Pen,
  title: string,
  lines: readonly ContentsLine[],
): void {
  for (const [at, page] of pages.entries()) {
    const y = downOn(page);
    const lineHeight = page.getHeight() < usualPaper.long ? lineHeights.onShortPaper : lineHeights.usual;
    const shown = lines.slice(at * linesOnAPage, (at + 1) * linesOnAPage);
    pen.words(page, title, x(0), y(2), { size: 20, width: width * millimetre, lines: 1, serif: true, bold: true });
    page.pushOperators(...thread(y, firstLine + shown.length * lineHeight - 3));
    for (const [index, line] of shown.entries()) drawLine(document, page, pen, y, line, firstLine + index * lineHeight);
  }
}

function thread(y: Convert, end: number): PDFOperator[] {
  return [
    pushGraphicsState(),
    setStrokingGrayscaleColor(0),
    setLineWidth(1.4),
    moveTo(x(knotAt), y(firstLine - 5)),
    lineTo(x(knotAt), y(end)),
    stroke(),
    popGraphicsState(),
  ];
}

function drawLine(
  document: PDFDocument,
  page: PDFPage,
  pen: Pen,
  y: Convert,
  { title, id, number, page: to }: ContentsLine,
  down: number,
): void {
  const base = y(down + 3.9);
  if (id !== undefined) {
    page.pushOperators(...knot(x(knotAt), y(down + 2.6)));
    pen.figures(page, id, { x: x(idAt), y: base, size: 10 });
  }
  pen.words(page, title, x(titleAt), y(down), { size: 11, width: 132 * millimetre, lines: 1, bold: id !== undefined });
  pen.figures(page, String(number), { x: x(width), y: base, size: 11, align: 'end' });
  page.pushOperators(
    pushGraphicsState(),
    setStrokingGrayscaleColor(0),
    setLineWidth(1),
    setLineCap(1),
    setDashPattern([0, 4], 0),
    moveTo(x(titleAt), y(down + 6)),
    lineTo(x(width), y(down + 6)),
    stroke(),
    popGraphicsState(),
  );
  const link = document.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x(0), y(down + 6.6), x(width), y(down - 1)],
    Border: [0, 0, 0],
    Dest: destination(to),
  });
  page.node.addAnnot(document.context.register(link));
}

function knot(middle: number, height: number): PDFOperator[] {
  const radius = 1.5 * millimetre;
  // A circle as four Bézier curves.
  const pull = radius * 0.5523;
  return [
    pushGraphicsState(),
    setFillingGrayscaleColor(0),
    moveTo(middle + radius, height),
    appendBezierCurve(middle + radius, height + pull, middle + pull, height + radius, middle, height + radius),
    appendBezierCurve(middle - pull, height + radius, middle - radius, height + pull, middle - radius, height),
    appendBezierCurve(middle - radius, height - pull, middle - pull, height - radius, middle, height - radius),
    appendBezierCurve(middle + pull, height - radius, middle + radius, height - pull, middle + radius, height),
    fill(),
    popGraphicsState(),
  ];
}
