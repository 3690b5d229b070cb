import { describe, expect, test } from 'vitest';
import {
  needsAsText,
  needsFromText,
  type PrintChoice,
  packsFor,
  readPupils,
  sheetsFor,
  sheetsForPack,
  usualChoice,
} from '../../../src/paper/budget.ts';
import { planBooklet, planCut } from '../../../src/paper/plan.ts';
import { queryWith, recallChoice } from '../../../src/tools/print-budget/choice.ts';

const plan = { pages: 2, sharedBy: 0, isPlan: true };
const longPlan = { pages: 3, sharedBy: 0, isPlan: true };
const sheetEach = { pages: 1, sharedBy: 1 };
const twoPagesAPair = { pages: 2, sharedBy: 2 };
const poster = { pages: 1, sharedBy: 0 };

describe('the sheets that a class takes', () => {
  test.each<[what: string, needs: Parameters<typeof sheetsFor>[0], choice: Partial<PrintChoice>, sheets: number]>([
    ['a plan on both sides is one sheet', [plan], {}, 1],
    ['on one side it is two', [plan], { bothSides: false }, 2],
    ['three pages are two sheets, as a booklet one', [longPlan], {}, 2],
    ['three pages as a booklet', [longPlan], { booklets: true }, 1],
    ['a booklet has two sides whatever else is printed', [longPlan], { booklets: true, bothSides: false }, 1],
    ['a sheet each', [sheetEach], {}, 45],
    ['two on a sheet: half as many, and one more for the odd one', [sheetEach], { halfSheets: true }, 23],
    ['two pupils share it', [sheetEach], { share: 2 }, 23],
    ['four share it, and two are on a sheet', [sheetEach], { share: 4, halfSheets: true }, 6],
    ['a pair shares two pages on one sheet', [twoPagesAPair], {}, 23],
    ['on one side that is twice as many', [twoPagesAPair], { bothSides: false }, 46],
    ['who shares already shares on', [twoPagesAPair], { share: 2 }, 23],
    [
      'the two sides of a sheet are one sheet, even where others have one side',
      [{ ...sheetEach, pages: 2, twoSided: true }],
      { bothSides: false },
      45,
    ],
    ['and in their own size', [{ ...sheetEach, pages: 2, twoSided: true }], { halfSheets: true }, 45],
    ['two of them on a page', [{ ...sheetEach, onASheet: 2 }], { pupils: 50 }, 25],
    ['a poster is one, however large the class, and never half', [poster], { pupils: 999, halfSheets: true }, 1],
    ['all of it', [plan, sheetEach, twoPagesAPair, poster], { pupils: 50 }, 1 + 50 + 25 + 1],
    ['one pupil', [plan, sheetEach], { pupils: 1, halfSheets: true }, 2],
  ])('%s', (_, needs, choice, sheets) => {
    expect(sheetsFor(needs, { ...usualChoice, ...choice })).toBe(sheets);
  });

  test('is what the sheets are when they are really arranged', () => {
    for (let pages = 1; pages <= 64; pages++) {
      expect(sheetsForPack(pages, { bothSides: true, booklets: true })).toBe(planBooklet(pages, 'short-edge').sheets.length);
      for (const bothSides of [true, false]) {
        const arranged = planCut(pages, { perSide: 2, fill: 'same', flip: bothSides ? 'short-edge' : 'none', pages: 'portrait' });
        expect(sheetsFor([{ pages, sharedBy: 1 }], { ...usualChoice, pupils: 2, bothSides, halfSheets: true })).toBe(
          arranged.sheets.length,
        );
      }
    }
  });

  test('a pack of paper is 500 sheets, counted up to a tenth', () => {
    expect([1, 50, 51, 500, 501].map(packsFor)).toEqual(['0.1', '0.1', '0.2', '1.0', '1.1']);
  });
});

describe('a number of pupils', () => {
  test.each([
    ['48', 48],
    [' 48 ', 48],
    ['４８', 48],
    ['1', 1],
    ['999', 999],
    ['007', 7],
  ])('%j is %i', (typed, pupils) => expect(readPupils(typed)).toBe(pupils));

  test.each(['', '0', '-3', '3.7', '1000', '1e2', 'abc', '48<script>', '٤٨'])('%j is none', (typed) =>
    expect(readPupils(typed)).toBeUndefined(),
  );
});

describe('a choice in an address', () => {
  test('comes back from the link that carries it', () => {
    const choices: PrintChoice[] = [
      usualChoice,
      { pupils: 48, bothSides: false, halfSheets: true, booklets: true, share: 4 },
      { ...usualChoice, share: 2 },
    ];
    for (const choice of choices) expect(recallChoice(queryWith('', choice), undefined)).toEqual({ choice });
  });

  test('says nothing of what is as usual, and keeps what others put there', () => {
    expect(queryWith('', usualChoice)).toBe('');
    expect(queryWith('?pupils=48&from=wechat', usualChoice)).toBe('?from=wechat');
  });

  test('takes precedence over what the device has saved; an impossible number is reported and not used', () => {
    expect(recallChoice('?pupils=48', 30).choice.pupils).toBe(48);
    expect(recallChoice('', 30).choice.pupils).toBe(30);
    expect(recallChoice('?pupils=-1', 30)).toMatchObject({ choice: { pupils: 30 }, impossible: '-1' });
    expect(recallChoice('?share=3&sides=7', undefined)).toEqual({ choice: usualChoice });
  });
});

test('what a link to a handout carries is read back', () => {
  const needs = [sheetEach, twoPagesAPair];
  expect(needsAsText(needs)).toBe('1/1 2/2');
  expect(needsFromText(needsAsText(needs))).toEqual(needs);
  expect(needsFromText('<script>')).toEqual([]);
  const more = [{ ...sheetEach, copies: 2, spare: 5, onASheet: 4 }, { ...sheetEach, spare: 3 }, poster];
  expect(needsAsText(more)).toBe('1/1*2+5:4 1/1+3 1/0');
  expect(needsFromText(needsAsText(more))).toEqual(more);
  const withBack = [{ pages: 2, sharedBy: 1, twoSided: true }, ...more];
  expect(needsAsText(withBack)).toBe('2/1d 1/1*2+5:4 1/1+3 1/0');
  expect(needsFromText(needsAsText(withBack))).toEqual(withBack);
});

test('several copies for each, some to spare, some cut from one print', () => {
  const sheets = (need: object) => sheetsFor([{ ...sheetEach, ...need }], usualChoice);
  expect(sheets({ copies: 2 })).toBe(90);
  expect(sheets({ spare: 5 })).toBe(50);
  expect(sheets({ onASheet: 4 })).toBe(12);
  expect(sheets({ sharedBy: 0, copies: 2, pages: 4 })).toBe(4);
  expect(sheets({ sharedBy: 20 })).toBe(3);
});
