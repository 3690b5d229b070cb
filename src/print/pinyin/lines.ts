import { PDFName } from 'pdf-lib';
import type { Segment, Shown, Source } from './segments.ts';

/** A character with its syllable, or words without: what of a line stands in the structure tree under one number. */
export interface Piece {
  /** The tagged segment. */
  segment: Segment;
  /** What stands over `words`; undefined for words without pinyin. */
  syllable: readonly Shown[] | undefined;
  words: readonly Shown[];
  /** Lines of the segment. */
  lines: readonly Source[];
  left: number;
  right: number;
}

/** Pieces that touch each other on one base line, at least one of them with pinyin, and what is drawn between them. */
export interface Line {
  pieces: Piece[];
  /** What is drawn between them: the lines below underlined words. */
  drawn: Source[];
  source: Source;
}

/** How far the neighbours in a line may stand apart, in their type size: a syllable has a margin of 0.05 at both sides (`ruby` in render.typ). */
const touching = 0.2;

/** Base lines that differ by less, in points, are one. */
const level = 0.01;

/** The lines of a page that carry pinyin. Throws an Error when a syllable does not stand over a character. */
export function linesOf(segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at]!;
    if (line && isUnderline(segment) && follows(segments[at - 1]!, segment)) {
      line.drawn.push(...segment.drawn!.lines);
      line.source = { start: line.source.start, end: segment.source.end };
      continue;
    }
    const syllable = isSyllable(segment) ? segment : undefined;
    const tagged = syllable ? segments[at + 1] : segment;
    const pieces = tagged && piecesOf(tagged, syllable);
    if (syllable && !(pieces && follows(syllable, tagged!))) throw new Error('A syllable of pinyin stands over no character.');
    if (!pieces) {
      line = undefined;
      continue;
    }
    if (syllable) at += 1;
    const before = line?.pieces.at(-1);
    if (line && before && follows(segments[at - (syllable ? 2 : 1)]!, segment) && touch(before, pieces[0]!)) {
      line.pieces.push(...pieces);
      line.drawn.push(...(syllable?.drawn?.lines ?? []));
    } else {
      line = { pieces, drawn: [...(syllable?.drawn?.lines ?? [])], source: segment.source };
      lines.push(line);
    }
    line.source = { start: line.source.start, end: tagged!.source.end };
  }
  return lines.filter(({ pieces }) => pieces.some(({ syllable }) => syllable));
}

/** Typst writes what `ruby` of render.typ calls an artifact of the page, and nothing else with words. */
function isSyllable({ tag, properties, drawn }: Segment): boolean {
  return tag === 'Artifact' && properties?.get(PDFName.of('Type')) === PDFName.of('Page') && drawn !== undefined && drawn.shown.length > 0;
}

function isUnderline({ tag, drawn }: Segment): boolean {
  return tag === 'Artifact' && drawn !== undefined && drawn.shown.length === 0 && drawn.lines.length > 0;
}

function follows(before: Segment, after: Segment): boolean {
  return before.level === after.level;
}

/** The pieces of a tagged segment: with a syllable the first stretch of its words stands below it. Undefined when it is not one line of words. */
function piecesOf(tagged: Segment, over: Segment | undefined): Piece[] | undefined {
  const { properties, drawn } = tagged;
  const [first, ...more] = drawn?.shown ?? [];
  if (!properties?.has(PDFName.of('MCID')) || !drawn || !first) return undefined;
  if (more.some(({ baseline }) => Math.abs(baseline - first.baseline) > level)) return undefined;
  const piece = (words: readonly Shown[], lines: readonly Source[], syllable?: readonly Shown[]): Piece => {
    const all = [...words, ...(syllable ?? [])];
    const [left, right] = [Math.min(...all.map((shown) => shown.left)), Math.max(...all.map((shown) => shown.right))];
    return { segment: tagged, syllable, words, lines, left, right };
  };
  if (!over) return [piece(drawn.shown, drawn.lines)];
  return [piece([first], drawn.lines, over.drawn!.shown), ...(more.length > 0 ? [piece(more, [])] : [])];
}

function touch(before: Piece, after: Piece): boolean {
  const [a, b] = [before.words.at(-1)!, after.words[0]!];
  const apart = Math.abs(after.left - before.right);
  return Math.abs(a.baseline - b.baseline) <= level && apart <= touching * Math.max(a.size, b.size);
}
