import type { Run } from '../../screen.ts';
import type { Place } from '../draw/drawing.ts';
import { emsOf, piecesOf } from '../draw/measure.ts';

/** A line of words in a drawing: where it begins, is centred or ends, its size in mm and its words. */
export interface DrawnLine {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  runs: Run[];
}

/** From line to line, in em. */
const leading = 1.32;

/** How much smaller words may become until they fit. */
const scales = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.5];

/** Sets the words of a place into lines, as large as the place allows. SVG has no lines of its own. */
export function linesOf(runs: readonly Run[], place: Place, em: number): DrawnLine[] {
  if (/^[_\s\uFF3F]*$/.test(runs.map(({ text }) => text).join(''))) return [];
  const wanted = [...(place.scale > 1 ? [place.scale, 1 + (place.scale - 1) / 2] : []), ...scales];
  for (const [index, scale] of wanted.entries()) {
    const size = em * scale;
    const isLast = index === wanted.length - 1;
    const lines = broken(isLast ? runs.map((run) => ({ ...run, text: dividing(run.text, place.w / size) })) : runs, place.w / size);
    const fits = lines.length * size * leading <= place.h + size * 0.45 && lines.every((line) => widthOf(line) <= place.w / size + 0.01);
    if (fits || isLast) return placed(lines, place, size);
  }
  return [];
}

/** Words in which a line can be broken inside a word that is wider than it. */
function dividing(text: string, width: number): string {
  return piecesOf(text)
    .map((piece) => (emsOf(piece.trimEnd()) <= width ? piece : [...piece].join('\u200b')))
    .join('');
}

function widthOf(line: readonly Run[]): number {
  return emsOf(
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );
}

function broken(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const { text, strong } of runs) {
    for (const piece of piecesOf(text)) {
      const ems = emsOf(piece.trimEnd());
      if (used > 0 && used + ems > width) {
        lines.push([]);
        used = 0;
      }
      const line = lines.at(-1)!;
      const last = line.at(-1);
      if (last?.strong === strong) last.text += piece;
      else line.push({ text: piece, strong });
      used += emsOf(piece);
    }
  }
  return lines;
}

function placed(lines: readonly Run[][], { x, y, w, h, align, at, strong }: Place, size: number): DrawnLine[] {
  const height = lines.length * size * leading;
  const top = at === 'top' ? y : at === 'bottom' ? y + h - height : y + (h - height) / 2;
  const [left, anchor] =
    align === 'left' ? ([x, 'start'] as const) : align === 'right' ? ([x + w, 'end'] as const) : ([x + w / 2, 'middle'] as const);
  return lines.map((line, index) => ({
    x: left,
    // The base line of a line of this height.
    y: top + (index + 0.5) * size * leading + size * 0.36,
    anchor,
    size,
    runs: line.map((run) => ({ text: run.text, strong: run.strong || strong })),
  }));
}
