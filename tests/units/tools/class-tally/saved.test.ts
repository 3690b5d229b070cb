import { describe, expect, test } from 'vitest';
import { keptTallies } from '../../../../src/tools/class-tally/kept.ts';
import { findTally, isEmpty, noTallies, talliesFrom, withoutTally, withTally } from '../../../../src/tools/class-tally/saved.ts';
import { empty, ofPapers, prePost, seen } from './tallied.ts';

const tally = ofPapers([[0, 4, 1, 3]]);

describe('whatever is in the storage', () => {
  test.each<[unknown]>([[undefined], ['text'], [7], [[]], [{ tallies: 'x' }], [{ tallies: [7, null, {}] }], [{ open: { form: 3 } }]])(
    '%j is ignored',
    (saved) => expect(talliesFrom(saved)).toEqual(noTallies),
  );

  test('tallies and a paper that was begun come back as they were kept', () => {
    const open = { form: prePost.id, group: '四（2）班', columns: ['before' as const], sheet: [2, -1, undefined] };
    const kept = { tallies: [tally], open };
    expect(talliesFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each<[string, object]>([
    [
      'a negative number',
      {
        papers: 1,
        answers: [
          [-1, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
        ],
      },
    ],
    [
      'too many papers',
      {
        papers: 10_000,
        answers: [
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
        ],
      },
    ],
    [
      'a text',
      {
        papers: '1',
        answers: [
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
        ],
      },
    ],
    ['a question too few', { papers: 1, answers: [[0, 0, 0, 0, 0]] }],
    [
      'an answer too few',
      {
        papers: 1,
        answers: [
          [0, 0],
          [0, 0],
        ],
      },
    ],
  ])('numbers with %s are not taken', (_, before) => {
    expect(talliesFrom({ tallies: [{ ...tally, counts: { before } }] }).tallies[0]!.counts).toEqual({});
  });

  test('names and questions are plain words', () => {
    const [read] = talliesFrom({ tallies: [{ ...tally, group: '\u202e四（2）班'.padEnd(40, '长') }] }).tallies;
    expect(read!.group).toBe(`四（2）班${'长'.repeat(15)}`);
  });

  test('the file of a device takes what is valid, and nothing where nothing is', () => {
    expect(JSON.parse(keptTallies.accept(JSON.stringify({ tallies: [tally, 'x'] }))!)).toEqual({ tallies: [tally] });
    expect(keptTallies.accept('{"tallies":["x"]}')).toBeUndefined();
  });
});

describe('the tallies of a device', () => {
  const all = withTally(withTally(noTallies, tally), { ...empty(seen), group: '三班' });

  test('are one for each form and class, the last changed first', () => {
    const again = withTally(all, {
      ...ofPapers([
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ]),
      group: '四(2) 班',
    });
    expect(again.tallies.map(({ form, group, counts }) => [form.document, group, counts.before?.papers])).toEqual([
      ['W02', '四(2) 班', 2],
      ['G3-08', '三班', undefined],
    ]);
  });

  test('are found by form and class', () => {
    expect(findTally(all, prePost.id, '四(2)班')).toBe(tally);
    expect(findTally(all, prePost.id, '三班')).toBeUndefined();
  });

  test('are removed one by one, with the paper that was begun', () => {
    const open = { form: prePost.id, group: '四（2）班', columns: ['before' as const], sheet: [2] };
    const left = withoutTally({ ...all, open }, tally);
    expect(left.open).toBeUndefined();
    expect(left.tallies.map(({ group }) => group)).toEqual(['三班']);
    expect([isEmpty(left), isEmpty(noTallies)]).toEqual([false, true]);
  });
});
