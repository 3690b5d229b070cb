import { describe, expect, test } from 'vitest';
import { problemsWith, type Reported, reported } from './curriculum.ts';

/** A problem as it is told in English, with its sentences in Chinese; those that many rows share need to stand in one of them. */
export type ReportedInBoth = Reported & { zh?: readonly [message: string, hint: string] };

/** What is wrong, the files in which it is wrong, and all that is told of it, word for word. */
export type Row = [fault: string, files: Readonly<Record<string, string | undefined>>, ...told: ReportedInBoth[]];

/** A table of faults: each is put into the small sound curriculum, and exactly these problems are told. */
export function saysWordForWord(family: string, rows: readonly Row[]): void {
  describe(`what is said of ${family}`, () => {
    test.each(rows.map(([fault, files, ...expected]) => ({ fault, files, expected })))('$fault', ({ files, expected }) => {
      expect(expected.length).toBeGreaterThan(0);
      const problems = problemsWith(files);
      expect(reported(problems)).toEqual(expected.map(({ at, id, message, hint }) => ({ at, id, message, hint })));
      const chinese = reported(problems, 'zh').map(({ message, hint }) => [message, hint]);
      const asked = expected.flatMap(({ zh }, index) => (zh ? [index] : []));
      expect(asked.map((index) => chinese[index])).toEqual(asked.map((index) => expected[index]!.zh));
    });
  });
}
