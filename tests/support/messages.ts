import { describe, expect, test } from 'vitest';
import { problemsWith, type Told, told } from './curriculum.ts';

/** What is wrong, the files in which it is wrong, and all that is told of it, word for word. */
export type Row = [fault: string, files: Readonly<Record<string, string | undefined>>, ...told: Told[]];

/** A table of faults: each is put into the small sound curriculum, and exactly these problems are told. */
export function saysWordForWord(family: string, rows: readonly Row[]): void {
  describe(`what is said of ${family}`, () => {
    test.each(rows.map(([fault, files, ...expected]) => ({ fault, files, expected })))('$fault', ({ files, expected }) => {
      expect(expected.length).toBeGreaterThan(0);
      expect(told(problemsWith(files))).toEqual(expected);
    });
  });
}
