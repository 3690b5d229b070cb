import { describe, expect, test } from 'vitest';
import { quantityIn } from '../../../../src/curriculum/quantity/phrases.ts';
import { copiesFor } from '../../../../src/paper/budget.ts';

const for24 = (line: string) => {
  const quantity = quantityIn(line);
  return quantity && copiesFor(quantity, 24);
};

describe('how many for 24 people', () => {
  test.each<[string, number]>([
    ['看听联卡，每人 1 张，多印 5 张', 29],
    ['关注记录表，每人 2 张（一张练，一张带走）', 48],
    ['情境卡，每三人 1 套，剪开；7、8 号单独放', 8],
    ['签到表，每 20 人 1 张', 2],
    ['白纸，每人两张', 48],
    ['回信练习册，每人 1 份（4 页）', 24],
    ['《九封信》2 份，主带和协助各 1 份，课后收回', 2],
    ['半张的废纸，每人 2 张；几张信纸', 48],
    ['Look-listen-link card, 1 each and 5 spare', 29],
    ['Concern note, 2 each (one to practise on, one to take home)', 48],
    ['Scenario cards, 1 set for every three people, cut up; keep cards 7 and 8 apart', 8],
    ['Sign-in sheet, 1 for every 20 people', 2],
    ['Pencils, one each', 24],
    ['“Nine letters”, 2 copies, for lead and helper, collected afterwards', 2],
  ])('%s', (line, copies) => expect(for24(line)).toBe(copies));
});

test.each([
  '黑板和粉笔，没有就用四张大白纸',
  '毛线或塑料绳一团，二十米左右',
  '一个旧书包、一只板凳',
  '一个鞋盒（收表），一个封好口的真信封',
  'A ball of wool or string, about twenty metres',
  'A shoe box for the forms, and a real envelope, sealed',
  '',
  '每人',
])('is not guessed: %s', (line) => expect(quantityIn(line)).toBeUndefined());

test('copies are rounded up', () => {
  const perTwenty = quantityIn('签到表，每 20 人 1 张')!;
  expect([1, 20, 21, 40, 41].map((people) => copiesFor(perTwenty, people))).toEqual([1, 1, 2, 2, 3]);
});

test('nothing is shared by zero people', () => expect(copiesFor(quantityIn('卡，每 0 人 1 张')!, 10)).toBe(10));
