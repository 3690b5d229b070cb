import type { Curriculum } from './curriculum.ts';
import { shownOf } from './helpLine.ts';

/** A number in the first sentence or the first action of a protocol: `{{911}}`, `{{police}}`. These are plain words, in which no block can be. */
const gap = /\{\{([a-z0-9]+(?:-[a-z0-9]+)*)\}\}/g;

/** The ids of the help lines that words of a protocol name. */
export function numbersNamedIn(words: string): string[] {
  return [...words.matchAll(gap)].map(([, id]) => id!);
}

/** The words without what stands for numbers, at the same offsets. */
export function withoutNumberGaps(words: string): string {
  return words.replace(gap, (found) => ' '.repeat(found.length));
}

/** The words with the numbers of the registry. One that is not there stays as it is written: `reference-resolves` reports it first. */
export function withNumbers(words: string, curriculum: Pick<Curriculum, 'hotline'>): string {
  return words.replace(gap, (found, id: string) => {
    const line = curriculum.hotline(id);
    return line ? shownOf(line) : found;
  });
}
