import { describe, expect, test } from 'vitest';
import { daysOfSlot, inSchoolYear, lastDay, schoolYearOf, termOn } from '../../../src/site/schoolYear.ts';

const slots = Array.from({ length: 16 }, (_, at) => at + 1);

/** The slot whose days hold a day; undefined in summer. */
function slotOn(day: string): number | undefined {
  const place = inSchoolYear(day.slice(5));
  return slots.find((slot) => {
    const [from, until] = daysOfSlot(slot).split(' ').map(inSchoolYear);
    return from! <= place && place <= until!;
  });
}

describe('the sixteen slots of a school year', () => {
  test.each([
    ['2026-09-01', 1],
    ['2026-10-07', 2],
    ['2026-11-29', 6],
    ['2026-12-31', 8],
    ['2027-01-20', 8],
    ['2027-02-14', 8],
    ['2027-02-15', 9],
    ['2027-06-30', 16],
    ['2027-07-05', 16],
    ['2027-07-06', undefined],
    ['2027-08-31', undefined],
  ])('%s is in slot %s', (day, slot) => expect(slotOn(day)).toBe(slot));

  test('follow each other without a gap, up to the last day before summer', () => {
    expect(daysOfSlot(1)).toBe('09-01 09-14');
    expect(daysOfSlot(8)).toBe('12-22 02-14');
    expect(daysOfSlot(16)).toBe(`06-15 ${lastDay}`);
    const ends = slots.map((slot) => daysOfSlot(slot).split(' '));
    for (const [at, [, until]] of ends.slice(0, -1).entries()) {
      const next = new Date(Date.parse(`2026-${until}T00:00:00Z`) + 86_400_000).toISOString().slice(5, 10);
      expect(next).toBe(ends[at + 1]![0]);
    }
  });
});

test.each([
  ['2026-07-05', 2025, 'second'],
  ['2026-07-06', 2026, 'first'],
  ['2026-12-31', 2026, 'first'],
  ['2027-01-31', 2026, 'first'],
  ['2027-02-15', 2026, 'second'],
] as const)('%s is in the school year that begins in %i, in its %s term', (day, year, term) => {
  expect([schoolYearOf(day), termOn(day)]).toEqual([year, term]);
});
