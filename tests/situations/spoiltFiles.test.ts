import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { localizeProblem } from '../../src/curriculum/problem.ts';
import { readCheckedCurriculum } from '../../src/curriculum/read.ts';
import { Carrier, failureOf } from '../../src/pipeline/bench/mutation/carrier.ts';
import { problemsWith, sheetWith } from '../support/curriculum.ts';
import { sampleOf, tried } from '../support/thorough.ts';

// `npm run bench` damages 6,000 files; these are of the first 340, and very large ones.
const mistakes = sampleOf(
  Array.from({ length: 340 }, (_, number) => number),
  24,
);
const giants = sampleOf(
  Array.from({ length: 7 }, (_, index) => 500 * index + 499),
  2,
);

const folder = path.resolve('.cache/tests/spoilt');
/** A curriculum of one real document has two hundred files: of some documents, others each day. */
const carriers = sampleOf(readCheckedCurriculum(path.resolve('.'), vocabulary).documents, 2).map(
  (document) => new Carrier(path.join(folder, document.id), document),
);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (number: number) => carriers[number % carriers.length]!.run(number);

describe('whatever a file contains', () => {
  test(`the check ends with problems that name a position, and nothing in the file is run (${tried})`, () => {
    const failures = mistakes.map(run).flatMap((outcome) => failureOf(outcome) ?? []);
    expect(failures).toEqual([]);
  });

  test('even with a line of 10 MB', () => {
    for (const outcome of giants.map(run)) {
      expect(failureOf(outcome)).toBeUndefined();
      expect(outcome.problems.map((problem) => localizeProblem('en', problem).message).join('\n')).toMatch(
        // Of a file that is also damaged in another way, that may be said first.
        /is the most that can be read\.|is not saved as UTF-8\./,
      );
    }
  });
});

describe('text that no one types is reported before a parser hangs on it', () => {
  const hint = {
    zh: '是不是误粘了不是文字的东西？删掉它，或者把文字分成几份。',
    en: 'Was something pasted here that is not text? Delete it, or split the text.',
  };
  const reportedFor = (more: string) => problemsWith(sheetWith(more)).map(({ id, line, message, hint }) => ({ id, line, message, hint }));
  const both = (zh: RegExp, en: RegExp) => ({ zh: expect.stringMatching(zh), en: expect.stringMatching(en) });

  test.each([
    [
      'a long file',
      '风'.repeat(60).concat('\n\n').repeat(2000),
      1,
      /^这个文件有 124,\d{3} 个字符，最多只能读 100,000 个。$/,
      /^This file holds 124,\d{3} characters; 100,000 is the most that can be read\.$/,
    ],
    [
      'a long paragraph',
      `一。\n\n${'风'.repeat(10_001)}`,
      10,
      /^这一段有 10,00\d 个字符，最多只能读 10,000 个。$/,
      /^This paragraph holds 10,00\d characters; 10,000 is the most that can be read\.$/,
    ],
    [
      'many marks',
      '*风\n\n'.repeat(3001),
      1,
      /^这个文件有 3,0\d\d 个 \* \[ < 这样的符号，最多只能读 3,000 个。$/,
      /^This file holds 3,0\d\d marks such as \* \[ <; 3,000 is the most that can be read\.$/,
    ],
    [
      'a paragraph of marks',
      `一。\n\n${'*风_'.repeat(150)}`,
      10,
      /^这一段有 300 个 \* \[ < 这样的符号，最多只能读 200 个。$/,
      /^This paragraph holds 300 marks such as \* \[ <; 200 is the most that can be read\.$/,
    ],
    [
      'deep quotations',
      `一。\n${'> '.repeat(21)}二。`,
      9,
      /^这一行套了 21 层，最多只能读 20 层。$/,
      /^This line is nested 21 deep; 20 is the most that can be read\.$/,
    ],
  ])('%s', (_, more, line, zh, en) => {
    expect(reportedFor(more)).toEqual([{ id: 'text-is-within-bounds', line, message: both(zh, en), hint }]);
  });

  test.each([
    [
      'deep lists',
      '['.repeat(101),
      '这里的列表套了 100 层以上，最多只能读这么多层。',
      'More than 100 lists are nested here; that is the most that can be read.',
    ],
    [
      'a long line',
      '"'.repeat(20_000),
      '这一行有 20,002 个字符，最多只能读 10,000 个。',
      'This line holds 20,002 characters; 10,000 is the most that can be read.',
    ],
  ])('%s in a yaml', (_, value, zh, en) => {
    const problems = problemsWith({ 'content/needs.yaml': `# the needs\n- ${value}\n` });
    expect(problems[0]).toEqual({
      id: 'text-is-within-bounds',
      severity: 'error',
      file: 'content/needs.yaml',
      line: 2,
      column: 1,
      message: { zh, en },
      hint,
    });
  });
});
