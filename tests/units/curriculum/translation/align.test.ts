import { describe, expect, test } from 'vitest';
import { align } from '../../../../src/curriculum/translation/align.ts';
import { matches } from '../../../../src/curriculum/translation/match.ts';
import type { Unit } from '../../../../src/curriculum/translation/units.ts';
import type { MadeFrom } from '../../../../src/curriculum/translationMemory.ts';

/** `a b` → two paragraphs; `title:a` → a unit of another role. The words are the hash. */
function units(written: string): Unit[] {
  return written
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [role, words] = word.includes(':') ? word.split(':') : ['paragraph', word];
      return { words: words!, hash: words!, role: role!, at: { line: 1, column: 1 }, critical: false };
    });
}

/** `a>A` was made from a; `->X` is in the translation alone, `a>-` was left out. */
function memory(written: string): MadeFrom[] {
  return written.split(' ').map((pair) => {
    const [original, translation] = pair.split('>').map((word) => (word === '-' ? undefined : word));
    return { original, translation, words: '' };
  });
}

/** The rows as `a>A`, with a sign for what is not fresh: `!` stale, `+` missing, `-` extra. */
function rows(original: string, translation: string, remembered?: string): string {
  const sign = { fresh: '', stale: '!', missing: '+', extra: '-' };
  return align(units(original), units(translation), remembered === undefined ? undefined : memory(remembered))
    .map((row) => `${sign[row.state]}${row.original?.words ?? ''}>${row.translation?.words ?? ''}`)
    .join(' ');
}

describe('paragraphs side by side', () => {
  test.each([
    ['nothing has changed', 'a b c', 'A B C', 'a>A b>B c>C', 'a>A b>B c>C'],
    ['one has changed', 'a x c', 'A B C', 'a>A b>B c>C', 'a>A !x>B c>C'],
    ['one is new, between two that are known', 'a x b', 'A B', 'a>A b>B', 'a>A +x> b>B'],
    ['one is gone', 'a c', 'A B C', 'a>A b>B c>C', 'a>A ->B c>C'],
    ['the translator has begun: the new one is there, but is not marked yet', 'a x b', 'A X B', 'a>A b>B', 'a>A !x>X b>B'],
    ['the wording of the translation has changed', 'a b c', 'A Y C', 'a>A b>B c>C', 'a>A b>Y c>C'],
    ['both have changed', 'a x c', 'A Y C', 'a>A b>B c>C', 'a>A !x>Y c>C'],
    ['the translation has lost one', 'a b c', 'A C', 'a>A b>B c>C', 'a>A +b> c>C'],
    ['one was left out on purpose', 'a b c', 'A C', 'a>A b>- c>C', 'a>A b> c>C'],
    ['one left out on purpose is translated after all', 'a b c', 'A B C', 'a>A b>- c>C', 'a>A !b>B c>C'],
    ['the translation has one of its own', 'a b', 'A N B', 'a>A ->N b>B', 'a>A >N b>B'],
    ['the same words twice', 'a p b p', 'A P B P', 'a>A p>P b>B p>P', 'a>A p>P b>B p>P'],
    ['a new one of another role does not take the place of a changed one', 'a title:t x', 'A B', 'a>A b>B', 'a>A +t> !x>B'],
    ['the partner of one and the partner of another are not partners', 'a x', 'B', 'a>A b>B', '!a>B +x>'],
  ])('%s', (_, original, translation, remembered, expected) => {
    expect(rows(original, translation, remembered)).toBe(expected);
  });

  test('without a memory they are paired by role, and none is known', () => {
    expect(rows('title:a b c title:d e', 'title:A B title:D E')).toBe('!a>A !b>B +c> !d>D !e>E');
  });
});

describe('what two lists have in common', () => {
  test('in order, as much as there is', () => {
    expect(matches(['a', 'b', 'c', 'd'], ['a', 'c', 'b', 'd'])).toHaveLength(3);
    expect(matches([], ['a'])).toEqual([]);
  });

  test('lists of thousands that differ at one place take no time', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `${index}`);
    const other = long.toSpliced(10_000, 1, 'x', 'y');
    expect(matches(long, other)).toHaveLength(19_999);
  });

  test('lists that have nothing in common and are too long to compare are given up, not waited for', () => {
    const list = (sign: string) => Array.from({ length: 4_000 }, (_, index) => `${sign}${index}`);
    expect(matches(list('a'), list('b'))).toEqual([]);
  });
});
