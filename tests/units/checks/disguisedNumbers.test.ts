import { describe, expect, test } from 'vitest';
import { phoneNumbersIn } from '../../../src/checks/phoneNumbers.ts';
import { inThePlan, planWith, problemsWith, reported, sheetWith, soundFile } from '../../support/curriculum.ts';

// A number stays a number however it is dressed: nobody checks one that is typed, and a child may dial it.

const ids = [...soundFile('content/hotlines.yaml')!.matchAll(/id: "(\d+)"/g)].map(([, id]) => id!);
const numbersIn = phoneNumbersIn(new Map(ids.map((id) => [id, id])));
const digitsIn = (text: string) => numbersIn(text).map(({ digits }) => digits);

describe('a number is found', () => {
  test.each([
    // Apart.
    ['1 2 3 5 6', '12356'],
    ['1 2 3 6 5', '12365'],
    ['1-2-3-5-6', '12356'],
    ['1·1·0', '110'],
    ['1 1 0', '110'],
    ['1-2-0', '120'],
    ['打 1、1、0', '110'],
    ['打 1.1.0', '110'],
    ['call 1,1,0', '110'],
    ['ring 1/2/0', '120'],
    ['拨打 1 2 3 4 5', '12345'],
    // Other digits.
    ['１２３５６', '12356'],
    ['①②③⑤⑥', '12356'],
    ['¹¹⁰', '110'],
    ['₁₂₀', '120'],
    ['𝟏𝟏𝟎', '110'],
    ['1️⃣1️⃣0️⃣', '110'],
    ['Ⅰ Ⅱ Ⅲ Ⅴ Ⅵ', '12356'],
    ['ⅠⅠ0', '110'],
    ['打 CX', '110'],
    ['1\u200b1\u200b0', '110'],
    ['11O', '110'],
    ['l20', '120'],
    ['I2356', '12356'],
    // Chinese.
    ['一二三五六', '12356'],
    ['壹贰叁伍陆', '12356'],
    ['一 二 三 五 六', '12356'],
    ['幺幺零', '110'],
    ['一1〇', '110'],
    ['打一百二十', '120'],
    ['拨打一一九', '119'],
    ['一一九火警', '119'],
    // English.
    ['one two three five six', '12356'],
    ['One, one, zero', '110'],
    ['one-one-oh', '110'],
    ['double one zero', '110'],
    ['twelve three fifty-six', '12356'],
    ['one 2 three 5 six', '12356'],
    ['call one ten', '110'],
    ['Call one hundred and twenty.', '120'],
    ['call one two three four five', '12345'],
    ['one three eight zero zero one three eight zero zero zero', '13800138000'],
  ])('%s', (text, digits) => {
    expect(digitsIn(text)).toEqual([digits]);
  });

  test.each([
    ['打 12**3**56', '12356'],
    ['**1** *2* 3 5 6', '1 2 3 5 6'],
    ['| 1 | 1 | 0 |\n|---|---|---|\n| a | b | c |', '1-1-0'],
    ['打幺幺零。', '幺幺零'],
  ])('on a sheet, though marks part it: %s', (text, shown) => {
    const own = reported(problemsWith(planWith(text))).filter(({ id }) => id === 'phone-comes-from-registry');
    expect(own.map(({ message }) => message)).toEqual([`The phone number ${shown} is typed in the text.`]);
  });

  test('in the title of a planned lesson', () => {
    const planned = inThePlan('title: { zh: 写给远方的信', 'title: { zh: 打 1-1-0');
    expect(
      reported(problemsWith(planned)).flatMap(({ at, id, message }) =>
        id === 'phone-comes-from-registry' ? [`${at.split(':')[0]} ${message}`] : [],
      ),
    ).toEqual(['content/scope-and-sequence.yaml The phone number 1-1-0 is typed in the text.']);
  });

  test('in the labels of a sheet', () => {
    expect(reported(problemsWith(sheetWith('<Fields labels="1|1|0" />'))).map(({ message }) => message)).toEqual([
      'The phone number 1-1-0 is typed in the text.',
    ]);
  });
});

describe('ordinary sentences are left alone', () => {
  test.each([
    '来了二三十个人。',
    '老师一一介绍。',
    '一二三，走！',
    '一、二、三，拍手。',
    '一二三四五，上山打老虎。',
    '排序：1 2 4 3 5',
    '从 1 数到 5：1、2、3、4、5。',
    '第一、二、三组先说。',
    '周一二三五六上课。',
    '三三两两地走。',
    '他一五一十地说了。',
    '七七八八，差不多了。',
    '一百二十人来了。',
    '拍一百二十下。',
    '打一百二十下手心。',
    '走了一百一十步。',
    '二〇二六年十一月二十九日。',
    '2026-11-29。',
    '比分是 2:1:0。',
    '1.1.0 版本。',
    '每 1–2 周一次。',
    '打 3 下鼓。',
    '三年级一班、二班。',
    '10、20、30 个。',
    'One two three, clap!',
    'One, two, three, four, five.',
    'Five, four, three, two, one.',
    'Ten, nine, eight, seven, six.',
    'One by one they come in.',
    'A one-to-one talk.',
    'A one-on-one talk of one hour.',
    'One or two zeros.',
    'Two double beds.',
    'About one hundred and twenty words.',
    'A one-twenty-minute break.',
    'Call two or three people.',
    'Grades 1, 2 and 3.',
    'Version 1.2.0 of this lesson.',
    'See O06, O12 and W02.',
    '0 1 2 3',
    '1 2 3 5 8 13',
    'I, I and I again.',
    'Six or seven of nine.',
    'Step one, step two, zero waste.',
    'Twenty-one, twenty-two, twenty-three.',
    'On 11 2 2026.',
  ])('%s', (sentence) => {
    expect(digitsIn(sentence)).toEqual([]);
  });
});
