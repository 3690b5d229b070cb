import type { LocalizedProblem, Place } from '../../curriculum/problem.ts';
import { readText } from '../../curriculum/read/files.ts';

/** The most columns of a terminal that a line may take. */
const widest = 76;

/** How many characters of a longer line are shown before and after the words in question. */
const around = { before: 12, behind: 18 };

/** Chinese characters and full-width signs take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * Returns the source line of a problem, with the words in question or its column underlined. A long line is shortened to their
 * surroundings. Returns nothing when there is no line, it is too long, or the problem concerns the whole file.
 */
export function excerpt(line: string | undefined, problem: Pick<LocalizedProblem, 'line' | 'column' | 'message'>): string[] {
  if (line === undefined || line.trim() === '' || (problem.line === 1 && problem.column === 1)) return [];
  const words = wordsInQuestion(problem.message);
  const found = words === undefined ? -1 : line.indexOf(words, problem.column - 1);
  const at = found < 0 ? problem.column - 1 : found;
  const marked = found < 0 ? '' : words!;
  if (widthOf(line.trim()) <= widest) {
    const begin = line.search(/\S/);
    return shown(line.slice(begin, at), line.slice(Math.max(begin, at)).trimEnd(), marked);
  }
  if (found < 0) return [];
  const begin = Math.max(0, at - around.before);
  const end = at + marked.length + around.behind;
  return shown((begin > 0 ? '…' : '') + line.slice(begin, at), line.slice(at, end) + (end < line.length ? '…' : ''), marked);
}

function shown(before: string, rest: string, marked: string): string[] {
  const line = `│ ${before}${rest}`.replaceAll('\t', ' ');
  // Underlining only the first character would add nothing.
  if (before === '' && (marked === '' || marked === rest)) return [line];
  return [line, `│ ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(marked)))}`];
}

/** Finds what a message quotes: words, or a phone number. */
function wordsInQuestion(message: string): string | undefined {
  const match = /["“]([^"”]+)["”]|(\d[\d -]+\d)/.exec(message);
  return match?.[1] ?? match?.[2];
}

function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (wide.test(sign) ? 2 : 1), 0);
}

/** Returns lines of the files below `root`, reading each file once; undefined for a file that does not exist. */
export function lineReader(root: string): (place: Place) => string | undefined {
  const files = new Map<string, string[]>();
  return ({ file, line }) => {
    let lines = files.get(file);
    if (!lines) {
      lines = readLines(root, file);
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function readLines(root: string, file: string): string[] {
  try {
    return (readText(root, file) ?? '').replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
