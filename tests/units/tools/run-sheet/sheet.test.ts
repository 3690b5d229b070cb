import { describe, expect, test } from 'vitest';
import { type Choices, usualChoices } from '../../../../src/tools/run-sheet/address.ts';
import { catchUp } from '../../../../src/tools/run-sheet/catchUp.ts';
import { sheetOf } from '../../../../src/tools/run-sheet/sheet.ts';
import { clockTime } from '../../../../src/tools/run-sheet/times.ts';
import { fixturePlan as plan } from './fixturePlan.ts';

const usual = usualChoices(plan);
const with1 = (part: Partial<Choices['sessions'][number]>, more: Partial<Choices> = {}) => ({
  ...usual,
  ...more,
  sessions: [{ ...usual.sessions[0]!, ...part }, usual.sessions[1]!],
});
const first = (choices: Choices) => sheetOf(plan, choices).sessions[0]!;
const shown = (choices: Choices) => first(choices).rows.map(({ step, minutes, at }) => `${clockTime(at)} ${step.id} ${minutes}`);

test('without a time to begin it counts from 0:00', () => {
  expect(shown(usual)).toEqual(['0:00 1.1 40', '0:40 1.2 10', '0:50 1.3 10', '1:00 1.4 10', '1:10 1.5 20', '1:30 1.6 30']);
});

test('with one it is a clock, over midnight too', () => {
  expect(first(with1({ start: '08:30' })).hasClock).toBe(true);
  expect(shown(with1({ start: '23:30' })).slice(0, 2)).toEqual(['23:30 1.1 40', '0:10 1.2 10']);
  expect(clockTime(first(with1({ start: '08:30', minutes: '90' })).ends)).toBe('10:00');
});

test('a step that the trainer leaves out is gone by choice, one for want of time by time', () => {
  const { rows } = first(with1({ minutes: '80' }, { out: ['1.2'] }));
  expect(rows.map(({ gone }) => gone)).toEqual([undefined, 'choice', undefined, undefined, 'time', undefined]);
});

test('a step that she keeps is treated as one that must be', () => {
  const minutes = first(with1({ minutes: '105' }, { keep: ['1.2'] })).rows.map((row) => row.minutes);
  expect(minutes).toEqual([40, 10, 5, 10, 10, 30]);
});

test('a longer break is kept while there is time for it', () => {
  expect(first(with1({ minutes: '130', pause: '20' })).rows[2]!.minutes).toBe(20);
  expect(first(with1({ minutes: '110', pause: '20' })).rows[2]!.minutes).toBe(10);
});

describe('a number that makes no sense counts as the guide’s own', () => {
  test.each(['', 'abc', '-5', '0', '12.5', '999999'])('%s', (typed) => {
    expect(sheetOf(plan, { ...usual, people: typed, rooms: typed })).toMatchObject({ people: 30, rooms: 1 });
    expect(first(with1({ minutes: typed, pause: typed }))).toMatchObject({ available: 120, spare: 0 });
  });
  test('full-width digits are digits', () => expect(sheetOf(plan, { ...usual, people: '２４' }).people).toBe(24));
});

describe('a session that is not held', () => {
  const kit = [
    { text: 'pens' },
    { text: 'cards', quantity: { sharedBy: 1 }, needs: [{ pages: 1, sharedBy: 1 }], sessions: [1] },
    { text: 'notes', quantity: { sharedBy: 1, copies: 2 }, needs: [{ pages: 2, sharedBy: 1, copies: 2 }], sessions: [0, 1] },
    { text: 'sign-in', quantity: { sharedBy: 20 }, needs: [{ pages: 1, sharedBy: 20 }] },
  ];
  const brought = (off: number[]) => {
    const sheet = sheetOf({ ...plan, kit }, { ...usual, off });
    return { off: sheet.sessions.map(({ isOff }) => isOff), kit: sheet.kit.map(({ text }) => text), paper: sheet.paper };
  };
  test('takes the handouts away that no other session needs', () => {
    expect(brought([])).toEqual({ off: [false, false], kit: ['pens', 'cards', 'notes', 'sign-in'], paper: 30 + 60 + 2 });
    expect(brought([1])).toEqual({ off: [false, true], kit: ['pens', 'notes', 'sign-in'], paper: 60 + 2 });
    expect(brought([0])).toEqual({ off: [true, false], kit: ['pens', 'cards', 'notes', 'sign-in'], paper: 30 + 60 + 2 });
  });
});

describe('catching up', () => {
  const { rows } = first(usual);
  test('with ten minutes less, the could-step would go', () => {
    expect(catchUp(rows.slice(1), 70)).toEqual({ gone: ['Step 1.2'], shortened: [], fits: true });
  });
  test('with enough time nothing would', () => expect(catchUp(rows.slice(1), 80)).toEqual({ gone: [], shortened: [], fits: true }));
  test('what was shortened before is not shortened below the least that it had at full length', () => {
    const short = first(with1({ minutes: '70' })).rows.filter(({ minutes }) => minutes > 0);
    expect(short[0]!.minutes).toBeLessThan(40);
    const { shortened } = catchUp(short, 55);
    for (const { title, to } of shortened) if (title === 'Step 1.1') expect(to).toBeGreaterThanOrEqual(24);
  });
  test('when it can no longer be done, it says so', () => expect(catchUp(rows.slice(1), 10).fits).toBe(false));
  test('nor with less than no time', () => expect(catchUp(rows.slice(1), -20).fits).toBe(false));
});
