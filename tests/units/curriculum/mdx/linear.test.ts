import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { outOfBounds } from '../../../../src/curriculum/bounds.ts';
import { isLeftOut } from '../../../../src/curriculum/mdx/leftOut.ts';
import { parseMdx } from '../../../../src/curriculum/mdx/parse.ts';

// The time for a text grows with its size, not with the square of it: eight times the text takes about eight times as long, and a square
// would be 64. Only the ratio counts, so that a slow machine changes nothing.

const eightTimes = 8;
const most = 30;

/** The shortest of three runs, in milliseconds; below five the clock says nothing. */
function shortest(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return Math.max(5, ...[Math.min(...times)]);
}

const parsed = (body: string) => parseMdx('plan.zh.mdx', body, 'main', vocabulary);

test.each([
  ['a line after a quotation with a block', 50_000, (size: number) => `> <Say>\n${'风'.repeat(size)}`],
  ['words after a quotation with a block', 20_000, (size: number) => `> <Say>\n${'a b '.repeat(size / 4)}`],
  ['one line', 50_000, (size: number) => 'a'.repeat(size)],
  ['a line of spaces', 20_000, (size: number) => `x${' '.repeat(size)}x`],
  ['full-width signs', 50_000, (size: number) => '＜'.repeat(size)],
])('%s', (_, size, make) => {
  const small = shortest(() => parsed(make(size)));
  expect(shortest(() => parsed(make(size * eightTimes))) / small).toBeLessThan(most);
});

test('each paragraph of a text is compared with what was parsed', () => {
  const compareAll = (lines: number) => {
    const leftOut = isLeftOut('x\n'.repeat(lines), `${'x\n'.repeat(lines - 1)} \n`);
    return Array.from({ length: lines }, (_, index) => leftOut({ line: index + 1, column: 1 }, { line: index + 1, column: 2 }));
  };
  expect(compareAll(3)).toEqual([false, false, true]);
  const small = shortest(() => compareAll(10_000));
  expect(shortest(() => compareAll(10_000 * eightTimes)) / small).toBeLessThan(most);
});

describe('what no one types is refused before it is parsed', () => {
  const megabyte = 1_000_000;
  test.each([
    ['one line', 'a'.repeat(megabyte)],
    ['a line after a quotation with a block', `> <Say>\n${'a'.repeat(megabyte)}`],
    ['deep quotations', '> '.repeat(megabyte / 2)],
    ['a long list', '- x\n'.repeat(megabyte / 4)],
    ['many blocks that are not closed', '<Say>\n\n'.repeat(megabyte / 7)],
  ])('%s of 1 MB', (_, text) => {
    expect(outOfBounds('plan.zh.mdx', text)?.message.en).toBe(
      `This file holds ${text.length.toLocaleString('en')} characters; 100,000 is the most that can be read.`,
    );
  });
});
