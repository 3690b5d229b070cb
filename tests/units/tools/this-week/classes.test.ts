import { describe, expect, test } from 'vitest';
import {
  classListFrom,
  isSameName,
  longestNote,
  mostClasses,
  noClasses,
  shownClass,
  taughtIn,
  withChanged,
  withClass,
  withoutClass,
  withoutTaught,
  withPlan,
  withTaught,
} from '../../../../src/tools/this-week/classes.ts';
import { classWith } from './sampleClass.ts';

const two = withClass(withClass(noClasses, { grade: 4, name: '四（2）班', pupils: 48 }), { grade: 4, name: '四（3）班' });

describe('the classes of a teacher', () => {
  test('the class that is added is shown, and each has an id of its own', () => {
    expect(two.classes.map(({ id, name }) => [id, name])).toEqual([
      ['c1', '四（2）班'],
      ['c2', '四（3）班'],
    ]);
    expect(shownClass(two)?.name).toBe('四（3）班');
  });

  test('when the one that is shown is removed, another is shown; when the last is removed, none', () => {
    const one = withoutClass(two, 'c2');
    expect(one.shown).toBe('c1');
    expect(withoutClass(one, 'c1')).toEqual({ shown: '', classes: [] });
    expect(withClass(withoutClass(two, 'c1'), { grade: 1, name: '' }).classes.map(({ id }) => id)).toEqual(['c2', 'c3']);
  });

  test('a name is one line of visible text', () => {
    expect(withClass(noClasses, { grade: 1, name: ' 一（1）\u202E\n班 ' }).classes[0]!.name).toBe('一（1） 班');
  });

  test('the same class may be typed in different ways', () => {
    expect(isSameName('三（2）班', '三(2) 班')).toBe(true);
    expect(isSameName('三（2）班', '三（3）班')).toBe(false);
  });
});

describe('a lesson that was taught', () => {
  const taught = withTaught(classWith(), { lesson: 'G3-08', day: '2026-12-02', note: '信纸不够' });

  test('is recorded once in a school year: a second record takes the place of the first', () => {
    const again = withTaught(taught, { lesson: 'G3-08', day: '2026-12-04', note: '' });
    expect(again.taught).toEqual([{ lesson: 'G3-08', day: '2026-12-04', note: '' }]);
  });

  test('may be taught again in the next school year', () => {
    const later = withTaught(taught, { lesson: 'G3-08', day: '2027-12-01', note: '' });
    expect(taughtIn(later, 'G3-08', 2026)?.day).toBe('2026-12-02');
    expect(taughtIn(later, 'G3-08', 2027)?.day).toBe('2027-12-01');
    expect(withoutTaught(later, 'G3-08', 2026).taught).toHaveLength(1);
  });

  test('records are in the order of their days, and a note has one line', () => {
    const earlier = withTaught(taught, { lesson: 'G3-07', day: '2026-11-18', note: `一\n二${'长'.repeat(200)}` });
    expect(earlier.taught.map(({ lesson }) => lesson)).toEqual(['G3-07', 'G3-08']);
    expect([...earlier.taught[0]!.note]).toHaveLength(longestNote);
    expect(earlier.taught[0]!.note).toMatch(/^一 二长/);
  });
});

describe('a plan of the year', () => {
  const days = [{ slot: 1, day: '2026-09-02', print: '2026-08-31', tell: '2026-09-01' }];
  const plan = { days, plan: 'g=4', pupils: 45 };

  test('is for the class of its name, which is then shown', () => {
    const list = withPlan(two, { ...plan, grades: [4], className: '四(2)班' });
    expect(list.shown).toBe('c1');
    expect(list.classes.map((one) => one.days.length)).toEqual([1, 0]);
  });

  test('without a name it is for the class that is shown, if it is of this grade', () => {
    expect(withPlan(two, { ...plan, grades: [4], className: '' }).classes.map((one) => one.days.length)).toEqual([0, 1]);
  });

  test('adds a class where there is none, and two for two grades in one room', () => {
    const list = withPlan(noClasses, { ...plan, grades: [3, 4], className: '' });
    expect(list.classes.map(({ grade, pupils }) => [grade, pupils])).toEqual([
      [3, 45],
      [4, 45],
    ]);
    expect(list.shown).toBe('c1');
  });
});

describe('whatever is saved', () => {
  test('is read again as it was', () => {
    const list = withChanged(two, 'c1', (one) => withTaught(one, { lesson: 'G4-01', day: '2026-09-02', note: '好' }));
    expect(classListFrom(JSON.parse(JSON.stringify(list)))).toEqual(list);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a class without a grade', { classes: [{ id: 'c1' }] }],
    ['a grade that does not exist', { classes: [{ id: 'c1', grade: 10 }] }],
    ['an id that is no id', { classes: [{ id: '__proto__', grade: 3 }] }],
  ])('%s is no class', (_, saved) => expect(classListFrom(saved)).toEqual(noClasses));

  test('of a class, what is wrong is left out', () => {
    const saved = {
      shown: 'c9',
      classes: [
        {
          id: 'c1',
          grade: 3,
          name: 5,
          pupils: 1000,
          taught: [
            null,
            { lesson: 'W02', day: '2026-09-01' },
            { lesson: 'G3-08', day: '2026-02-30' },
            { lesson: 'G3-08', day: '2026-12-02' },
          ],
          days: [{ slot: 17, day: '2026-09-01', print: '2026-09-01', tell: '2026-09-01' }],
        },
        { id: 'c1', grade: 4 },
      ],
    };
    expect(classListFrom(saved)).toEqual({
      shown: 'c1',
      classes: [{ id: 'c1', grade: 3, name: '', taught: [{ lesson: 'G3-08', day: '2026-12-02', note: '' }], days: [], plan: '' }],
    });
  });

  test('there are not more classes than the page can show', () => {
    const classes = Array.from({ length: 50 }, (_, at) => ({ id: `c${at}`, grade: 3 }));
    expect(classListFrom({ classes }).classes).toHaveLength(mostClasses);
  });
});
