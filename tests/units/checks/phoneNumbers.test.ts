import { describe, expect, test } from 'vitest';
import { plansWith, planWith, problemsWith, reported, sheetWith } from '../../support/curriculum.ts';

const said = (files: Record<string, string>) => reported(problemsWith(files)).map(({ message }) => message);

describe('a number that is no phone number is left alone', () => {
  test.each([
    '全程 120 分钟。',
    '跑 110 米。',
    '一共 120 人，坐 110–120 个座位也行。',
    '写 110～120 字。',
    '大约 119 个小时。',
    '涨了 120％。',
    '圆周率是 3.110。',
    '第 2110 号。',
    '1949 年，2026 年。',
    'It takes 120 minutes for 110 people.',
    'About 120–150 words on 119 pages.',
    '分成 130、1400、1500 三组，或者 400、500、600 字。',
    '2024/2025/2026 年。',
  ])('%s', (sentence) => {
    expect(said(planWith(sentence))).toEqual([]);
  });
});

describe('a phone number is found however it is written', () => {
  test.each([
    ['打 110。', '110'],
    ['打110！', '110'],
    ['拨打12356热线', '12356'],
    ['手机 13800138000', '13800138000'],
    ['手机 138-0013-8000', '138-0013-8000'],
    ['座机 0571-8765432', '0571-8765432'],
    ['客服 400 123 4567', '400 123 4567'],
    ['手机 (138) 0013-8000', '138) 0013-8000'],
    ['手机 138（0013）8000', '138（0013）8000'],
    ['手机 138/0013/8000', '138/0013/8000'],
    ['手机 138：0013：8000', '138：0013：8000'],
    ['客服（400）123-4567', '400）123-4567'],
    ['座机 010/12345678', '010/12345678'],
    ['打 12320 问一问', '12320'],
    ['**打 120**', '120'],
    ['| 谁 | 号码 |\n|---|---|\n| 急救 | 120 |', '120'],
    ['- 先打 110', '110'],
    ['## 打 12345', '12345'],
  ])('%s', (text, number) => {
    expect(said(planWith(text))).toEqual([`The phone number ${number} is typed in the text.`]);
  });

  test('on a handout and in a list of its labels', () => {
    expect(said(sheetWith('<Fields labels="姓名|12355" />'))).toEqual(['The phone number 12355 is typed in the text.']);
  });
});

test('the blocks that take numbers from the registry may name them', () => {
  expect(said(plansWith('请打 <Phone of="12356" />。\n\n<Hotlines show="110 12355" />'))).toEqual([]);
});
