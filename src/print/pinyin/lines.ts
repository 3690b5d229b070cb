import { PDFName } from 'pdf-lib';
import type { Segment, Shown, Source } from './segments.ts';

/** A character with its syllable, or words without pinyin: the part of a line with one number in the structure tree. */
export interface Piece {
  /** The tagged segment. */
  segment: Segment;
  /** The syllable above `words`; undefined for words without pinyin. */
  syllable: readonly Shown[] | undefined;
  words: readonly Shown[];
  /** Drawn lines of the segment. */
  lines: readonly Source[];
  left: number;
  right: number;
}

/** Adjacent pieces on one baseline, at least one of them with pinyin, and what is drawn between them. */
export interface Line {
  pieces: Piece[];
  /** Drawings between the pieces: lines below underlined words. */
  drawn: Source[];
  source: Source;
}

/** Maximum gap between neighbours in a line, relative to the font size: a syllable has a margin of 0.05 on both sides (`ruby` in render.typ). */
const touching = 0.2;

/** Maximum difference between baselines of one line, in points. */
const level = 0.01;

/** Returns the lines of a page that have pinyin. Throws an Error when a syllable is not above a character. */
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
    if (syllable && !(pieces && follows(syllable, tagged!))) throw new Error('A pinyin syllable is not above a character.');
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

/** Whether a segment is a syllable: the only page artifacts with words are those that `ruby` in render.typ makes. */
function isSyllable({ tag, properties, drawn }: Segment): boolean {
  return tag === 'Artifact' && properties?.get(PDFName.of('Type')) === PDFName.of('Page') && drawn !== undefined && drawn.shown.length > 0;
}

function isUnderline({ tag, drawn }: Segment): boolean {
  return tag === 'Artifact' && drawn !== undefined && drawn.shown.length === 0 && drawn.lines.length > 0;
}

function follows(before: Segment, after: Segment): boolean {
  return before.level === after.level;
}

/** Splits a tagged segment into pieces; if it has a syllable, its first run is below it. Returns undefined when it is not a single line of words. */
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
  const gap = Math.abs(after.left - before.right);
  return a.isUpsideDown === b.isUpsideDown && Math.abs(a.baseline - b.baseline) <= level && gap <= touching * Math.max(a.size, b.size);
}
