import type { Wording } from '../../../curriculum/problem.ts';
import { type FileProblem, programIsWrong } from '../problem.ts';
import type { Box, Drawing, Glyph, InkPage, Segment } from './ink.ts';

/** Characters that belong together: a word of letters, or a single character of Chinese. */
export interface Word {
  text: string;
  ink: Box;
  /** The number of its line of type. */
  line: number;
  glyphs: Glyph[];
}

/** The margin in which not every printer prints, and nothing may be. */
const margin = (12 / 25.4) * 72;

/** Ink may touch ink by so much, in points: a printer could not show it. */
const touch = 0.25;

/** Finds words that are printed over words or lines, or outside their frame. Numbers in brackets are the place: left, top, right, bottom, in points. */
export function overprints(pages: readonly InkPage[]): FileProblem[] {
  return pages.flatMap((page, index) => messagesFor(page).map((message) => ({ page: index + 1, message, hint: programIsWrong })));
}

function messagesFor(page: InkPage): Wording[] {
  const words = wordsOf(page.glyphs);
  return [
    ...overlapping(words).map(([a, b]) => ({
      zh: `${placed(a)} 印在 ${placed(b)} 上面。`,
      en: `${placed(a)} is printed over ${placed(b)}.`,
    })),
    ...words
      .filter((word) => isOutside(word, page))
      .map((word) => ({
        zh: `${placed(word)} 印到了边上 12 毫米以内，有的打印机印不出来。`,
        en: `${placed(word)} is in the margin of 12 mm, which some printers do not print.`,
      })),
    ...words
      .filter((word) => word.glyphs.some(isCut))
      .map((word) => ({ zh: `${placed(word)} 被切掉了一部分。`, en: `${placed(word)} is cut off.` })),
    ...words
      .filter((word) => page.drawings.some((drawing) => crosses(drawing, word, page)))
      .map((word) => ({ zh: `有一条线穿过 ${placed(word)}。`, en: `A line goes through ${placed(word)}.` })),
  ];
}

function placed(word: Word): string {
  return `"${word.text}" (${word.ink.map(Math.round).join(' ')})`;
}

/**
 * Glyphs follow each other in a word when they are painted one after the other, close, on one baseline and in one size. Lines are read
 * in their own direction: those of a folded sheet are upside down, too.
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let line = 0;
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    const sameLine =
      before !== undefined && isOnBaseline(before, glyph) && spanOf(glyph.ink, glyph)[0] >= spanOf(before.ink, glyph)[0] - glyph.size * 0.2;
    if (!sameLine) line += 1;
    const follows =
      sameLine &&
      Math.abs(glyph.size - before!.size) < 0.01 &&
      spanOf(glyph.ink, glyph)[0] - spanOf(before!.ink, glyph)[1] < glyph.size * 0.2;
    const word = words.at(-1);
    if (word && follows && !isWide(glyph.char) && !isWide(before!.char)) {
      word.text += glyph.char;
      word.ink = around(word.ink, glyph.ink);
      word.glyphs.push(glyph);
    } else {
      words.push({ text: glyph.char, ink: glyph.ink, line, glyphs: [glyph] });
    }
    before = glyph;
  }
  return words;
}

function isOnBaseline(a: Glyph, { x, y, along: [right, down] }: Glyph): boolean {
  const isParallel = a.along[0] * right + a.along[1] * down > 0.999;
  return isParallel && Math.abs((y - a.y) * right - (x - a.x) * down) < 0.1;
}

/** Where a box begins and ends in the direction in which the line of a glyph is read. */
function spanOf([left, top, right, bottom]: Box, { along: [x, y] }: Glyph): [from: number, to: number] {
  const ends = [left * x + top * y, right * x + top * y, left * x + bottom * y, right * x + bottom * y];
  return [Math.min(...ends), Math.max(...ends)];
}

function isWide(char: string): boolean {
  return /[\p{Script=Han}　-〿＀-￯]/u.test(char);
}

function overlapping(words: readonly Word[]): [Word, Word][] {
  const pairs: [Word, Word][] = [];
  const sorted = [...words].sort((a, b) => a.ink[1] - b.ink[1]);
  for (const [index, word] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length && sorted[next]!.ink[1] < word.ink[3] - touch; next++) {
      const other = sorted[next]!;
      if (depth(word.ink, other.ink) > touch && !isKerned(word, other)) pairs.push([word, other]);
    }
  }
  return pairs;
}

/** Neighbours in a line may lean into each other as their font has it. */
function isKerned(a: Word, b: Word): boolean {
  const first = a.glyphs[0]!;
  const [one, other] = [spanOf(a.ink, first), spanOf(b.ink, first)];
  return a.line === b.line && Math.min(one[1], other[1]) - Math.max(one[0], other[0]) < first.size * 0.1;
}

/** How far two boxes lie in each other in the direction in which they do so least; negative when they do not. */
function depth(a: Box, b: Box): number {
  return Math.min(Math.min(a[2], b[2]) - Math.max(a[0], b[0]), Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
}

/** A Chinese character rises above the capital letters from which a line of type is measured. */
function isOutside({ ink: [left, top, right, bottom], glyphs }: Word, { width, height }: InkPage): boolean {
  const { size, along } = glyphs[0]!;
  const [above, below] = along[0] < 0 ? [0, size * 0.18] : [size * 0.18, 0];
  return Math.min(left, top + above, width - right, height - bottom + below) < margin - touch;
}

function isCut({ ink, clip }: Glyph): boolean {
  return ink[0] < clip[0] - touch || ink[1] < clip[1] - touch || ink[2] > clip[2] + touch || ink[3] > clip[3] + touch;
}

/**
 * Whether a drawn line goes through the middle of a word. Lines that a text draws for its own words do not count: under or
 * through them, no wider than the words are.
 */
function crosses(drawing: Drawing, word: Word, page: InkPage): boolean {
  if (drawing.isWhite || depth(drawing.box, word.ink) < 0) return false;
  const [left, top, right, bottom] = word.ink;
  const inset = Math.max(touch, Math.min(right - left, bottom - top) * 0.15);
  const inner: Box = [left + inset, top + inset, right - inset, bottom - inset];
  if (inner[0] >= inner[2] || inner[1] >= inner[3]) return false;
  if (!drawing.segments.some((segment) => meets(segment, inner) && !(isLevel(segment) && belongsToText(segment, word, page)))) return false;
  return !page.drawings.some(
    ({ isArea, order, box }) => isArea && order > drawing.order && order < word.glyphs[0]!.order && depth(box, word.ink) > 0,
  );
}

function isLevel({ from, to }: Segment): boolean {
  return Math.abs(from[1] - to[1]) < 0.1;
}

function belongsToText({ from, to }: Segment, { glyphs }: Word, page: InkPage): boolean {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const baseline = glyphs[0]!.y;
  const slack = glyphs[0]!.size * 0.3;
  const line = page.glyphs.filter(({ y }) => Math.abs(y - baseline) < 0.1);
  const within = line.filter(({ ink }) => ink[0] > left - slack && ink[2] < right + slack);
  return (
    within.length > 0 &&
    Math.min(...within.map(({ ink }) => ink[0])) < left + slack &&
    Math.max(...within.map(({ ink }) => ink[2])) > right - slack
  );
}

/** Whether a straight line comes into a box: cut back to the box side by side (Liang and Barsky). */
function meets({ from, to }: Segment, [left, top, right, bottom]: Box): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enters, leaves] = [0, 1];
  for (const [p, q] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (p === 0) {
      if (q < 0) return false;
    } else {
      const at = q / p;
      if (p < 0) enters = Math.max(enters, at);
      else leaves = Math.min(leaves, at);
    }
  }
  return enters < leaves;
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
