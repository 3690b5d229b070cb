import { describe, expect, test } from 'vitest';
import { usualChoices } from '../../../../src/tools/run-sheet/address.ts';
import { certificateLines, heldOf, hoursOf } from '../../../../src/tools/run-sheet/held.ts';
import { sheetOf } from '../../../../src/tools/run-sheet/sheet.ts';
import { fixturePlan as plan } from './fixturePlan.ts';

const usual = usualChoices(plan);
const held = (off: number[], minutes = '120') =>
  heldOf(sheetOf(plan, { ...usual, off, sessions: [{ ...usual.sessions[0]!, minutes }, usual.sessions[1]!] }));

test('what was held: the sessions that took place, and the minutes that they really took', () => {
  expect(held([])).toEqual({ sessions: ['Morning', 'Afternoon'], planned: 2, minutes: 160 });
  expect(held([1])).toEqual({ sessions: ['Morning'], planned: 2, minutes: 120 });
  expect(held([1], '90')).toEqual({ sessions: ['Morning'], planned: 2, minutes: 90 });
  expect(held([0])).toEqual({ sessions: ['Afternoon'], planned: 2, minutes: 40 });
});

test('hours and minutes', () =>
  expect([40, 120, 160].map(hoursOf)).toEqual([
    { hours: 0, rest: 40 },
    { hours: 2, rest: 0 },
    { hours: 2, rest: 40 },
  ]));

describe('the lines of a certificate', () => {
  const lines = [
    'This is to say that ____________',
    'has completed the workshop.',
    'It entitles no one to treat.',
    'Trainer: ____________',
    'Date: ____',
  ];
  const facts = { part: 'took part in one of two sessions.', held: 'Held: one session.' };
  const printed = (off: number[], own = lines) => certificateLines({ title: '', lines: own }, held(off), facts).map(({ text }) => text);

  test('of the whole workshop: the guide’s own words, and what was held', () => {
    expect(printed([])).toEqual([lines[0], lines[1], facts.held, ...lines.slice(2)]);
  });
  test('of a part: it does not say that anyone completed the workshop; what it does not entitle to stays', () => {
    expect(printed([1])).toEqual([lines[0], facts.part, facts.held, ...lines.slice(2)]);
  });
  test('of a guide that says nothing but the name', () => {
    expect(printed([], [lines[0]!, lines[3]!])).toEqual([lines[0], facts.held, lines[3]]);
    expect(printed([1], [lines[0]!, lines[3]!])).toEqual([lines[0], facts.part, facts.held, lines[3]]);
  });
  test('the name goes into the first long blank', () => {
    expect(certificateLines({ title: '', lines }, held([]), facts).map(({ isName }) => isName === true)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
