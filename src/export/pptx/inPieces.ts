import { wordsOf } from '../../blocks/runs.ts';
import type { Line } from '../../blocks/screen.ts';

/** Where words may go on to the next slide, the best first: after a sentence, after a comma, between words or characters. */
const ends = [
  /(?<=[。！？…][”’」』）]*|[.!?][”’")]*\s)(?![”’」』）。！？…])/u,
  /(?<=[，；：、—]|[,;:]\s)/u,
  /(?<=\s)|(?<=\p{Script=Han})(?=\p{Script=Han})/u,
];

/** Divides words that are too long for a slide into pieces that `fits` accepts. Nothing is lost: the pieces joined are the words. */
export function inPieces(line: Line, fits: (piece: Line) => boolean): Line[] {
  for (const end of ends) {
    const parts = line.flatMap(({ text, strong }) => text.split(end).map((part) => ({ text: part, strong })));
    const pieces: Line[] = [];
    for (const part of parts) {
      const last = pieces.at(-1);
      if (last && fits([...last, part])) last.push(part);
      else pieces.push([part]);
    }
    if (pieces.every(fits)) return pieces.map(joined);
  }
  return [line];
}

/** Neighbours that look alike become one. */
function joined(line: Line): Line {
  const runs: Line = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last?.strong === run.strong) last.text += run.text;
    else runs.push({ ...run });
  }
  return wordsOf(runs).trim() === '' ? line : runs;
}
