import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from 'pdf-lib';
import type { Operation } from './contentStream.ts';
import type { EmbeddedFont } from './font.ts';

/**
 * A run of glyphs on one baseline, as written by Typst: upright, or upside down. Places are those of the page, or, of what is upside down,
 * those of the page turned by 180° around its origin, in which it is upright.
 */
export interface Shown {
  isUpsideDown: boolean;
  font: EmbeddedFont;
  /** Name of the font in the page's resources. */
  fontName: string;
  size: number;
  /** Start of the first glyph and end of the last, in points. */
  left: number;
  right: number;
  baseline: number;
  glyphs: { glyph: number; x: number }[];
  /** Operations that set the colour. */
  colour: Source[];
}

/** A range of the content stream. */
export interface Source {
  start: number;
  end: number;
}

/** Outermost marked content, between BMC or BDC and its EMC. */
export interface Segment {
  source: Source;
  /** `Span`, `Artifact`. */
  tag: string;
  properties: PDFDict | undefined;
  /** Its text and its lines, such as underlines; undefined when it draws anything else, since fills cover what is below them. */
  drawn: { shown: Shown[]; lines: Source[] } | undefined;
  /** Segments with the same level share the graphics state and have nothing between them. */
  level: number;
}

/** Returns the marked content of a page in drawing order. */
export function segmentsOf(operations: readonly Operation[], fontOf: (name: string) => EmbeddedFont): Segment[] {
  const segments: Segment[] = [];
  let level = 0;
  for (let at = 0; at < operations.length; at++) {
    const { operator, operands, start } = operations[at]!;
    if (operator !== 'BMC' && operator !== 'BDC') {
      level += 1;
      continue;
    }
    const first = at + 1;
    for (let depth = 1; depth > 0; ) {
      at += 1;
      const inner = operations[at]?.operator;
      if (inner === undefined) throw new Error('Marked content is not ended.');
      if (inner === 'BMC' || inner === 'BDC') depth += 1;
      if (inner === 'EMC') depth -= 1;
    }
    const inside = operations.slice(first, at);
    const [tag, properties] = operands;
    segments.push({
      source: { start, end: operations[at]!.end },
      tag: tag instanceof PDFName ? tag.decodeText() : '',
      properties: properties instanceof PDFDict ? properties : undefined,
      drawn: drawnIn(inside, fontOf),
      level,
    });
  }
  return segments;
}

/** Returns what operations draw if that is only text and lines, none of them aslant, each between `q` and `Q` as Typst writes them. */
function drawnIn(operations: readonly Operation[], fontOf: (name: string) => EmbeddedFont): Segment['drawn'] {
  const drawn = { shown: [] as Shown[], lines: [] as Source[] };
  for (let at = 0; at < operations.length; ) {
    const end = operations.findIndex(({ operator }, index) => index > at && operator === 'Q');
    if (end < 0) return undefined;
    const block = operations.slice(at, end + 1);
    const shown = shownInBlock(block, fontOf);
    if (shown) drawn.shown.push(shown);
    else if (isLine(block)) drawn.lines.push(sourceOf(block));
    else return undefined;
    at = end + 1;
  }
  return drawn;
}

const strokeOperators = new Set(['w', 'J', 'j', 'M', 'd', 'CS', 'SCN', 'G', 'm', 'l', 'S']);

function isLine([begin, ...inside]: readonly Operation[]): boolean {
  return begin?.operator === 'q' && inside.slice(0, -1).every(({ operator }) => operator === 'cm' || strokeOperators.has(operator));
}

function sourceOf(block: readonly Operation[]): Source {
  return { start: block[0]!.start, end: block.at(-1)!.end };
}

const colourOperators = new Set(['cs', 'scn', 'g']);

/** Returns the text of a block of operations from `q` to `Q`; undefined when it is not only one. */
export function shownInBlock(block: readonly Operation[], fontOf: (name: string) => EmbeddedFont): Shown | undefined {
  const colour = block.filter(({ operator }) => colourOperators.has(operator));
  const order = block.filter((operation) => !colour.includes(operation)).map(({ operator }) => operator);
  if (!/^q cm BT Tr Tf Tm T[jJ] ET Q$/.test(order.join(' '))) return undefined;
  const of = (wanted: string) => block.find(({ operator }) => operator === wanted)!.operands;
  const [mode] = numbers(of('Tr'));
  const place = product(numbers(of('Tm')), numbers(of('cm')));
  const isAlong = (sign: 1 | -1) => [sign, 0, 0, sign].every((value, index) => Math.abs(place[index]! - value) < 1e-6);
  const isUpsideDown = isAlong(-1);
  const [resource, type] = of('Tf');
  if (mode !== 0 || !(isUpsideDown || isAlong(1)) || !(resource instanceof PDFName) || !(type instanceof PDFNumber)) return undefined;
  const font = fontOf(resource.decodeText());
  const size = type.asNumber();
  const sign = isUpsideDown ? -1 : 1;
  const [left, baseline] = [sign * place[4]!, sign * place[5]!];
  const glyphs: Shown['glyphs'] = [];
  let x = left;
  const show = (text: PDFObject) => {
    if (text instanceof PDFNumber) x -= (text.asNumber() / 1000) * size;
    for (const glyph of codesIn(text)) {
      glyphs.push({ glyph, x });
      x += (font.widthOf(glyph) / 1000) * size;
    }
  };
  const [text] = block.find(({ operator }) => operator === 'Tj' || operator === 'TJ')!.operands;
  for (const element of text instanceof PDFArray ? text.asArray() : [text!]) show(element);
  return { isUpsideDown, font, fontName: resource.decodeText(), size, left, right: x, baseline, glyphs, colour };
}

/** Decodes text to glyph numbers of two bytes each. */
function codesIn(text: PDFObject): number[] {
  if (!(text instanceof PDFString || text instanceof PDFHexString)) return [];
  const bytes = text.asBytes();
  return Array.from({ length: bytes.length / 2 }, (_, at) => bytes[2 * at]! * 256 + bytes[2 * at + 1]!);
}

function numbers(operands: readonly PDFObject[]): number[] {
  return operands.map((operand) => (operand instanceof PDFNumber ? operand.asNumber() : Number.NaN));
}

/** Multiplies two matrices: applies `inner`, then `outer`. */
function product(inner: readonly number[], outer: readonly number[]): number[] {
  const [a, b, c, d, e, f] = inner as [number, number, number, number, number, number];
  const [A, B, C, D, E, F] = outer as [number, number, number, number, number, number];
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
