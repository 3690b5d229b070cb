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
    // Pinyin.
    ['yāo yāo líng', '110'],
    ['yāo èr líng', '120'],
    ['Yī Yī Jiǔ', '119'],
    ['yāoyāolíng', '110'],
    ['YĀO, ÈR, LÍNG', '120'],
    ['ya\u0304o ya\u0304o li\u0301ng', '110'],
    ['yao1 yao1 ling2', '110'],
    ['yao yao ling', '110'],
    ['打 yāo èr sān wǔ liù', '12356'],
    ['yāo-èr-sān-wǔ-liù', '12356'],
    ['yāo liǎng dòng', '120'],
    ['yāo 2 líng', '120'],
    ['yāo sān bā líng líng yāo sān bā líng líng líng', '13800138000'],
    // Signs between the digits of a long number.
    ['1/2/3/5/6', '12356'],
    ['1／2／3／5／6', '12356'],
    ['1 / 2 / 3 / 5 / 6', '12356'],
    ['1|2|3|5|6', '12356'],
    ['1、2、3、5、6', '12356'],
    ['1.2.3.5.6', '12356'],
    ['1,2,3,3,8', '12338'],
    ['1+2+3+5+6', '12356'],
    ['1\n2\n3\n5\n6', '12356'],
    ['一/二/三/五/六', '12356'],
    ['1/3/8/0/0/1/3/8/0/0/0', '13800138000'],
    ['12/356', '12356'],
    ['12/35/6', '12356'],
  ])('%s', (text, digits) => {
    expect(digitsIn(text)).toEqual([digits]);
  });

  test.each([
    ['打 12**3**56', '12356'],
    ['**1** *2* 3 5 6', '1 2 3 5 6'],
    ['| 1 | 1 | 0 |\n|---|---|---|\n| a | b | c |', '1-1-0'],
    ['打幺幺零。', '幺幺零'],
    // Spread over cells, items, entries and paragraphs, one digit or a few in each.
    ['| 12 | 3 | 56 |\n|---|---|---|\n| a | b | c |', '12-3-56'],
    ['| 谁 | 电话 |  |  |\n|---|---|---|---|\n| 热线 | 123 | 5 | 6 |', '123-5-6'],
    ['| 电话 | 1 | 2 | 0 |\n|---|---|---|---|\n| a | b | c | d |', '1-2-0'],
    ['| 急救 | 12 | 0 |\n|---|---|---|\n| a | b | c |', '12-0'],
    ['| a | 1 |\n|---|---|\n| b | 2 |\n| c | 3 |\n| d | 5 |\n| e | 6 |', '1-2-3-5-6'],
    ['| 一 | 二 | 三 | 五 | 六 |\n|---|---|---|---|---|\n| a | b | c | d | e |', '一-二-三-五-六'],
    ['- 1\n- 1\n- 0', '1-1-0'],
    ['- 12\n- 356', '12-356'],
    ['- 138\n- 0013\n- 8000', '138-0013-8000'],
    ['- 电话\n- 11\n- 0', '11-0'],
    ['- one\n- two\n- zero', 'one-two-zero'],
    ['- yāo\n- yāo\n- líng', 'yāo-yāo-líng'],
    ['- 记住\n  - 1\n  - 2\n  - 0', '1-2-0'],
    ['1\n\n1\n\n0', '1-1-0'],
    ['> 1\n\n**2**\n\n3\n\n5\n\n6', '1-2-3-5-6'],
    ['打 yāo yāo líng。', 'yāo yāo líng'],
    ['打 1/2/3/5/6。', '1/2/3/5/6'],
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

  test.each([
    ['<Fields labels="1|1|0" />', '1-1-0'],
    ['<Fields labels="电话|12|356" />', '12-356'],
    ['<Figure kind="map" alt="一条路">\n\n- 我\n- 12\n- 35\n- 6\n\n</Figure>', '12-35-6'],
    ['<Cards>\n\n<Card>\n\n1\n\n</Card>\n\n<Card>\n\n1\n\n</Card>\n\n<Card>\n\n9\n\n</Card>\n\n</Cards>', '1-1-9'],
  ])('in the words of a sheet that are next to each other: %s', (words, shown) => {
    const own = reported(problemsWith(sheetWith(words))).filter(({ id }) => id === 'phone-comes-from-registry');
    expect(own.map(({ message }) => message)).toEqual([`The phone number ${shown} is typed in the text.`]);
  });

  test.each([
    '| 小明 | 1 | 2 | 0 |\n|---|---|---|---|\n| 小红 | 1 | 1 | 9 |',
    '| 组 | 一 | 二 | 三 |\n|---|---|---|---|\n| 分 | 12 | 0 | 11 |',
    '- 1\n- 2\n- 3\n- 4\n- 5',
    '- 11\n- 0',
    '- 2026\n- 11\n- 29',
    '1. 一\n2. 二\n3. 三',
    '| 第一天 | 第二天 |\n|---|---|\n| 120 分钟 | 110 米 |',
  ])('counts that are next to each other are left alone: %s', (words) => {
    const own = reported(problemsWith(planWith(words))).filter(({ id }) => id === 'phone-comes-from-registry');
    expect(own).toEqual([]);
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
    '1、2、3、5、6 年级都上。',
    '第 1/2/3/5/6 组先说。',
    'Grades 1, 2, 3, 5 and 6.',
    'Groups 1/2/3/5/6 begin.',
    '1/2/3/5/6 组出去，4 组留下。',
    '12,356 people.',
    '12,356 kilometres away.',
    '1+2+3+5+6=17',
    '1/2/0',
    '1, 2, 0',
    'yī èr sān',
    'Yī gè, èr gè, sān gè.',
    'The basics of a yi, a san and a si.',
    'qī shàng bā xià',
    'Sān sān liǎng liǎng.',
  ])('%s', (sentence) => {
    expect(digitsIn(sentence)).toEqual([]);
  });
});

describe('a number of another country', () => {
  const abroad = phoneNumbersIn(new Map(['911', '988', '999'].map((id) => [id, id])));
  const found = (text: string) => abroad(text).map(({ digits }) => digits);

  test.each([
    ['Call nine eleven.', '911'],
    ['Dial nine-eleven now', '911'],
    ['call nine one one', '911'],
    ['ring nine hundred and eleven', '911'],
    ['Call nine eighty-eight', '988'],
    ['text nine eight eight', '988'],
    ['dial nine ninety nine', '999'],
    ['call triple nine', '999'],
    ['call nine eleven if someone is hurt', '911'],
    ['打九百一十一', '911'],
    ['拨打九百八十八', '988'],
    ['9-1-1', '911'],
  ])('is found: %s', (text, digits) => {
    expect(found(text)).toEqual([digits]);
  });

  test.each([
    'Nine eleven-year-olds sit in a ring.',
    'Nine eighty-page books.',
    'We call nine eleven-year-olds to the board.',
    'Read nine ninety-word stories.',
    '九百一十一个孩子。',
  ])('is not meant: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
