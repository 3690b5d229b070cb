import { describe, expect, test } from 'vitest';
import { fromHash, type PlanState, toHash } from '../../../../src/tools/planner/address.ts';
import { usualYear } from '../../../../src/tools/planner/schoolYear.ts';

const start: PlanState = { grades: [3], year: usualYear('2026-11-25'), moves: new Map(), writtenOnly: false, className: '' };

describe('a plan in the address', () => {
  test('comes back as it was', () => {
    const state: PlanState = {
      grades: [3, 5],
      year: { ...start.year, first: '2026-08-31', weekday: 5, off: [{ from: '2026-11-02', to: '2026-11-08' }] },
      moves: new Map([
        [5, '2026-11-13'],
        [16, '2027-06-25'],
      ]),
      writtenOnly: true,
      className: '三（2）班 & 三(3)',
    };
    expect(fromHash(`#${toHash(state)}`, start)).toEqual(state);
  });

  test('of a year with two holidays comes back with both', () => {
    const breaks = [
      { from: '2026-12-20', to: '2027-01-07' },
      { from: '2027-03-20', to: '2027-04-05' },
    ];
    const usual = { ...start, year: { ...start.year, breaks: [start.year.breaks[0]!, start.year.breaks[0]!] } };
    const state = { ...start, year: { ...start.year, breaks } };
    expect(toHash(state)).toContain('winter=2026-12-20~2027-01-07.2027-03-20~2027-04-05');
    expect(fromHash(toHash(state), usual)).toEqual(state);
  });

  test('without days off comes back without them', () => {
    const state = { ...start, year: { ...start.year, off: [] } };
    expect(fromHash(toHash(state), start)).toEqual(state);
  });

  test.each([
    '',
    '#g=0.10.x&first=tomorrow&winter=2027-01-20&day=9&moved=99~2026-11-13.5~<script>',
    '#first=%3Cscript%3Ealert(1)%3C/script%3E&g=%E2%80%AE3',
    `#off=${'2026-01-01~2026-01-02.'.repeat(10_000)}`,
  ])('what makes no sense changes nothing: %#', (hash) => {
    const read = fromHash(hash, start);
    expect(read.grades).toEqual([3]);
    expect(read.year).toEqual(start.year);
    expect(read.moves.size).toBe(0);
  });

  test('of three grades the first two are taken, each once', () => {
    expect(fromHash('#g=4.4.5.6', start).grades).toEqual([4, 5]);
  });
});
