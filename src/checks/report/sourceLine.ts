import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../../curriculum/problem.ts';

/** Columns of a terminal; a longer line is better looked at in the editor. */
const widest = 76;

/** Chinese characters and full-width signs take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** A short line and a mark under the column, which counts from 1; nothing when there is no line worth showing. */
export function excerpt(line: string | undefined, column: number): string[] {
  if (line === undefined || line.trim() === '' || line.trim() === '---' || widthOf(line) > widest) return [];
  return [`│ ${line.trimEnd().replaceAll('\t', ' ')}`, `│ ${' '.repeat(widthOf(line.slice(0, column - 1)))}^`];
}

function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (wide.test(sign) ? 2 : 1), 0);
}

/** Gives lines of the files below `root`; each file is read once. Undefined for a file that is not there. */
export function lineReader(root: string): (place: Place) => string | undefined {
  const files = new Map<string, string[]>();
  return ({ file, line }) => {
    let lines = files.get(file);
    if (!lines) {
      lines = readLines(path.join(root, file));
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
