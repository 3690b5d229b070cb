import { describe, expect, test } from 'vitest';
import { answered, beginSheet, goTo, isBegun, isComplete, restEmpty, stepBack } from '../../../../src/tools/class-tally/entry.ts';
import { leftEmpty } from '../../../../src/tools/class-tally/tally.ts';

describe('a paper', () => {
  test('is answered place by place until it is complete', () => {
    const begun = beginSheet(3);
    expect(isBegun(begun)).toBe(false);
    const two = answered(answered(begun, 4), leftEmpty);
    expect(two).toEqual({ sheet: [4, -1, undefined], at: 2 });
    expect([isBegun(two), isComplete(two), isComplete(answered(two, 0))]).toEqual([true, false, true]);
  });

  test('goes on where it was left when the page was closed', () => {
    expect(beginSheet(3, [2, undefined])).toEqual({ sheet: [2, undefined, undefined], at: 1 });
    expect(beginSheet(2, [2, 1, 0, 4]), 'of a form that is shorter now').toEqual({ sheet: [2, 1], at: 1 });
  });

  test('an answer is corrected, and the paper goes on where it was', () => {
    const wrong = answered(answered(beginSheet(4), 1), 2);
    expect(answered(goTo(wrong, 0), 4)).toEqual({ sheet: [4, 2, undefined, undefined], at: 2 });
  });

  test('the rest is left empty', () => {
    expect(restEmpty(answered(beginSheet(3), 1)).sheet).toEqual([1, -1, -1]);
  });

  test('the last answer is taken back, also after the page was opened again', () => {
    expect(stepBack(beginSheet(3, [2, 4]))).toEqual({ sheet: [2, undefined, undefined], at: 1 });
    expect(stepBack(beginSheet(2))).toEqual(beginSheet(2));
  });
});
