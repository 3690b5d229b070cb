import { describe, expect, test } from 'vitest';
import { daysIn, inYearFrom, later } from '../../../../src/curriculum/edition/monthDay.ts';
import { yearOf } from '../../../../src/curriculum/edition/year.ts';
import { traitRelations, traitsFile } from '../../../../src/curriculum/schema/editionTraits.ts';

/** A year as an edition writes it, completed. */
const completed = (year: unknown) => yearOf(traitsFile.parse({ year }).year);

describe('days without a year', () => {
  test('are counted from the first of January', () => {
    expect([daysIn('01-01'), daysIn('03-01'), daysIn('12-31')]).toEqual([0, 59, 364]);
    expect(['02-29', '13-01', '00-10', '1-1', '06-31', ''].map(daysIn)).toEqual(Array.from({ length: 6 }));
  });

  test('follow one another over the end of the year', () => {
    expect(inYearFrom('09-01', '08-31')).toBe(364);
    expect(later('12-31', 1)).toBe('01-01');
    expect(later('01-01', -1)).toBe('12-31');
  });
});

describe('the school year of an edition', () => {
  const terms = [
    { name: { en: 'Autumn term' }, lessons: 2, from: '09-01', to: '12-19' },
    { name: { en: 'Spring term' }, lessons: 1, from: '01-08', to: '06-10' },
  ];

  test('is that of the project if nothing is written, and none if it says so', () => {
    expect(completed(undefined)).toEqual(completed('school-year'));
    expect(completed(undefined)!.slots).toHaveLength(16);
    expect(completed('none')).toBeUndefined();
  });

  test('has lessons at even distances, and Monday to Friday, if it says nothing else', () => {
    expect(completed({ terms })).toMatchObject({
      slots: ['09-01', '10-26', '01-08'],
      workdays: [1, 2, 3, 4, 5],
      weekday: 1,
      ends: '06-10',
      off: [],
    });
  });

  test('can say of itself what the year of the project is', () => {
    const { terms: own, ...rest } = completed('school-year')!;
    const written = { ...rest, terms: own.map((term, index) => ({ ...term, name: { en: `Term ${index + 1}` } })) };
    expect(traitRelations({ languages: ['en'], year: written })).toEqual([]);
    expect({ ...completed(written), terms: completed(written)!.terms.map(({ name: _, ...term }) => term) }).toEqual(
      completed('school-year'),
    );
  });
});
