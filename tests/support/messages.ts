import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/curriculum/problem.ts';
import { adviceWith, problemsWith, type Reported, reported } from './curriculum.ts';

/** A problem as it is reported in English, with its sentences in Chinese; those that many rows share are needed in one of them only. */
export type ReportedInBoth = Reported & { zh?: readonly [message: string, hint: string] };

/** What is wrong, the files that contain it, and everything that is reported, word for word. */
export type Row = [wrong: string, files: Readonly<Record<string, string | undefined>>, ...reported: ReportedInBoth[]];

/** A table of errors: each is put into the small valid curriculum, and exactly these problems are reported. */
export function saysWordForWord(family: string, rows: readonly Row[], found = problemsWith): void {
  describe(`what is said of ${family}`, () => {
    test.each(rows.map(([wrong, files, ...expected]) => ({ wrong, files, expected })))('$wrong', ({ files, expected }) => {
      expect(expected.length).toBeGreaterThan(0);
      const problems = found(files);
      expect(reported(problems)).toEqual(expected.map(({ at, id, message, hint }) => ({ at, id, message, hint })));
      const chinese = reported(problems, 'zh').map(({ message, hint }) => [message, hint]);
      const asked = expected.flatMap(({ zh }, index) => (zh ? [index] : []));
      expect(asked.map((index) => chinese[index])).toEqual(asked.map((index) => expected[index]!.zh));
    });
  });
}

/** A table of what could be better: exactly this advice is given, besides what is said of the small lesson as it is. */
export function advisesWordForWord(family: string, rows: readonly Row[]): void {
  saysWordForWord(family, rows, (files) => {
    const before = new Set(adviceWith({}).map(nameOf));
    return adviceWith(files).filter((advice) => !before.has(nameOf(advice)));
  });
}

const nameOf = ({ id, file, message }: Problem) => `${id} ${file} ${message.en}`;
