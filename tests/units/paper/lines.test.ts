import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/paper/lines.ts';

/** Limits the length of a line in characters, of which Chinese ones count double. */
const within = (most: number) => (line: string) => [...line].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 1 : 2), 0) <= most;

describe('words broken into lines', () => {
  test('between Chinese characters, but no line begins with a comma or ends with an opening mark', () => {
    expect(breakLines('写给远方的信，第一课', within(12), 9)).toEqual(['写给远方的', '信，第一课']);
    expect(breakLines('老师说“你好”再见', within(8), 9)).toEqual(['老师说', '“你好”', '再见']);
  });

  test('between English words', () => {
    expect(breakLines('A letter far away', within(9), 9)).toEqual(['A letter', 'far away']);
  });

  test('a word longer than a line is split', () => {
    expect(breakLines('https://example.org/a/b', within(10), 9)).toEqual(['https://ex', 'ample.org/', 'a/b']);
  });

  test('what does not fit into the lines that there are ends in a mark', () => {
    expect(breakLines('写给远方的信', within(8), 1)).toEqual(['写给远…']);
    expect(breakLines('A letter far away, and one more', within(10), 2)).toEqual(['A letter', 'far away…']);
  });

  test('nothing is nothing', () => {
    expect(breakLines('', within(8), 1)).toEqual(['']);
  });
});
