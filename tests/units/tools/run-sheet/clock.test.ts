import { describe, expect, test } from 'vitest';
import { clockFrom, displayOf, goTo, pauseOrGoOn, placedAmong, startClock } from '../../../../src/tools/run-sheet/clock.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 8, 1, 12);
const steps = [
  { id: '1.1', title: 'Arriving', minutes: 10 },
  { id: '1.2', title: 'Agreement', minutes: 10 },
  { id: '1.3', title: 'Story', minutes: 30 },
];
const at = (minutes: number) => noon + minutes * minute;

test('it begins with the first step, on time', () => {
  const display = displayOf(startClock(0, steps, noon), steps, at(3));
  expect(display).toMatchObject({ now: steps[0], next: steps[1], left: 7 * minute, behind: 0, ends: at(50), paused: false });
});

test('a step that runs over makes late, and the end moves', () => {
  expect(displayOf(startClock(0, steps, noon), steps, at(14))).toMatchObject({ now: steps[0], left: -4 * minute, behind: 4, ends: at(54) });
});

test('the next step begins with all its time; what was lost stays lost', () => {
  const state = goTo(startClock(0, steps, noon), 1, steps, at(14));
  expect(displayOf(state, steps, at(14))).toMatchObject({ now: steps[1], left: 10 * minute, behind: 4, ends: at(54) });
});

test('a step that ends early brings ahead', () => {
  expect(displayOf(goTo(startClock(0, steps, noon), 1, steps, at(5)), steps, at(5)).behind).toBe(-5);
});

test('less than a minute does not count as a delay', () => {
  expect(displayOf(startClock(0, steps, noon), steps, at(10) + 50_000).behind).toBe(0);
});

test('a pause holds the step, not the day', () => {
  const paused = pauseOrGoOn(startClock(0, steps, noon), at(4));
  expect(displayOf(paused, steps, at(10))).toMatchObject({ left: 6 * minute, behind: 6, paused: true });
  const goesOn = pauseOrGoOn(paused, at(10));
  expect(displayOf(goesOn, steps, at(12))).toMatchObject({ left: 4 * minute, behind: 6, paused: false });
});

test('going back starts the step again, and causes a delay', () => {
  const second = goTo(startClock(0, steps, noon), 1, steps, at(10));
  expect(displayOf(goTo(second, 0, steps, at(12)), steps, at(12))).toMatchObject({ now: steps[0], left: 10 * minute, behind: 12 });
});

test('it goes neither before the first step nor beyond the end', () => {
  expect(goTo(startClock(0, steps, noon), -1, steps, noon).at).toBe(0);
  const over = goTo(startClock(0, steps, noon), 9, steps, noon);
  expect(over.at).toBe(3);
  expect(displayOf(over, steps, noon)).toMatchObject({ now: undefined, next: undefined });
});

test('late is counted from the planned beginning when that is close, and from now when it was for another day', () => {
  expect(displayOf(startClock(0, steps, at(7), noon), steps, at(7)).behind).toBe(7);
  expect(displayOf(startClock(0, steps, at(600), noon), steps, at(600)).behind).toBe(0);
});

test('when the sheet was changed meanwhile it stays with its step, or with what comes in its place', () => {
  const third = goTo(startClock(0, steps, noon), 2, steps, at(20));
  expect(placedAmong(third, [steps[0]!, steps[2]!])).toMatchObject({ at: 1, step: '1.3' });
  const second = goTo(startClock(0, steps, noon), 1, steps, at(10));
  expect(placedAmong(second, [steps[0]!, steps[2]!])).toMatchObject({ at: 1, step: '1.3' });
  expect(placedAmong(goTo(third, 3, steps, at(50)), steps)).toMatchObject({ at: 3, step: undefined });
});

describe('a saved clock', () => {
  const sessions = [steps];
  test('goes on where it was', () => {
    const state = goTo(startClock(0, steps, noon), 1, steps, at(9));
    expect(clockFrom(JSON.parse(JSON.stringify(state)), sessions)).toEqual(state);
  });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'now'],
    ['a session that is not there', { ...startClock(4, steps, noon) }],
    ['a place that is none', { ...startClock(0, steps, noon), at: -1 }],
    ['a step that is not an id', { ...startClock(0, steps, noon), step: {} }],
    ['a time that is none', { ...startClock(0, steps, noon), began: 'yesterday' }],
  ])('%s is not a valid clock', (_, saved) => expect(clockFrom(saved, sessions)).toBeUndefined());
});
