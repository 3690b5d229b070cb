import { describe, expect, test } from 'vitest';
import { fitSteps, leastOf, leastTime } from '../../../../src/tools/run-sheet/fitSteps.ts';
import type { TimedStep } from '../../../../src/tools/run-sheet/plan.ts';

const step = (minutes: number, priority: TimedStep['priority'] = 'must', kind = 'talk', least?: number): TimedStep => ({
  minutes,
  priority,
  kind,
  ...(least === undefined ? {} : { least }),
});
const pause = (minutes: number) => step(minutes, 'must', 'break');
const closing = (minutes: number, priority: TimedStep['priority'] = 'must', least?: number) => step(minutes, priority, 'closing', least);

/** 150 minutes: half a day, as in the guides. */
const halfDay = [
  step(15),
  step(10, 'must', 'talk', 10),
  step(10, 'could'),
  step(30),
  pause(15),
  step(30, 'should'),
  step(25),
  step(5, 'could'),
  closing(10),
];

describe('150 minutes cut down, each line a little more', () => {
  test.each<[number, number[], number]>([
    [150, [15, 10, 10, 30, 15, 30, 25, 5, 10], 0],
    // The last could-step goes first, and the minutes that are not needed are spare.
    [147, [15, 10, 10, 30, 15, 30, 25, 0, 10], 2],
    [145, [15, 10, 10, 30, 15, 30, 25, 0, 10], 0],
    [135, [15, 10, 0, 30, 15, 30, 25, 0, 10], 0],
    // Then the break, to 10 minutes.
    [130, [15, 10, 0, 30, 10, 30, 25, 0, 10], 0],
    // Then should-steps, to a half; then the break, to 5.
    [120, [15, 10, 0, 30, 10, 20, 25, 0, 10], 0],
    [115, [15, 10, 0, 30, 10, 15, 25, 0, 10], 0],
    [110, [15, 10, 0, 30, 5, 15, 25, 0, 10], 0],
    // Then should-steps go; the break gets the freed minutes back.
    [100, [15, 10, 0, 30, 10, 0, 25, 0, 10], 0],
    [95, [15, 10, 0, 30, 5, 0, 25, 0, 10], 0],
    // Then must-steps, in proportion. The minimum of the agreement is its full length, and the closing is not shortened.
    [90, [14, 10, 0, 28, 5, 0, 23, 0, 10], 0],
    [70, [10, 10, 0, 19, 5, 0, 16, 0, 10], 0],
    // The session is so short that it needs no break.
    [65, [10, 10, 0, 19, 0, 0, 16, 0, 10], 0],
    [62, [9, 10, 0, 18, 0, 0, 15, 0, 10], 0],
  ])('%i minutes', (available, minutes, spare) => {
    expect(fitSteps(halfDay, available)).toEqual({ minutes, spare, least: 62 });
  });

  test('61 minutes: it does not fit, and says by how much', () => {
    const { minutes, spare, least } = fitSteps(halfDay, 61);
    expect(least).toBe(62);
    expect(spare).toBeLessThan(0);
    expect(minutes.filter((length) => length > 0).length, 'the break stays in the shortest form that is shown').toBeGreaterThanOrEqual(5);
  });
});

describe('whatever the time', () => {
  const times = Array.from({ length: 200 }, (_, at) => at);
  test('it never gives more than there is when it fits, and fits exactly from the least time on', () => {
    for (const available of times) {
      const { minutes, spare, least } = fitSteps(halfDay, available);
      const used = minutes.reduce((sum, length) => sum + length, 0);
      expect(spare, `${available}`).toBe(available - used);
      expect(spare >= 0, `${available}`).toBe(available >= least);
    }
  });

  test('no step is longer than the guide has it, none shorter than its least', () => {
    for (const available of times) {
      for (const [at, length] of fitSteps(halfDay, available).minutes.entries()) {
        expect(length).toBeLessThanOrEqual(halfDay[at]!.minutes);
        if (length > 0) expect(length, `${available}: step ${at}`).toBeGreaterThanOrEqual(leastOf(halfDay[at]!));
      }
    }
  });

  test('what must be is never left out, and the closing is never shortened', () => {
    for (const available of times) {
      const { minutes } = fitSteps(halfDay, available);
      for (const at of [0, 1, 3, 6]) expect(minutes[at]).toBeGreaterThan(0);
      expect(minutes[8]).toBe(10);
    }
  });

  test('a block over 90 minutes keeps at least 5 minutes of break', () => {
    for (const available of times) {
      const { minutes } = fitSteps(halfDay, available);
      const used = minutes.reduce((sum, length) => sum + length, 0);
      if (used > 90) expect(minutes[4], `${available}`).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('a closing', () => {
  test('goes when its writer marked it could', () => {
    expect(fitSteps([step(30), closing(5, 'could')], 30).minutes).toEqual([30, 0]);
  });
  test('marked should it stays: it is shortened only to the least that its writer names', () => {
    expect(fitSteps([step(30), closing(10, 'should')], 35).minutes).toEqual([25, 10]);
    expect(fitSteps([step(30), closing(10, 'should', 5)], 35).minutes).toEqual([30, 5]);
  });
});

describe('odd guides', () => {
  test('no steps at all', () => expect(fitSteps([], 60)).toEqual({ minutes: [], spare: 60, least: 0 }));
  test('a least that is longer than the step', () =>
    expect(fitSteps([step(10, 'must', 'talk', 30)], 5)).toMatchObject({ minutes: [10], spare: -5 }));
  test('a break shorter than five minutes stays as it is', () => expect(fitSteps([step(100), pause(3)], 95).minutes).toEqual([92, 3]));
  test('work of over 90 minutes at its least counts its breaks', () => expect(leastTime([step(160), pause(15)])).toBe(101));
});
