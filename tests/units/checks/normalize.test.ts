import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { normalize } from '../../../src/checks/normalize.ts';
import { simplified } from '../../../src/curriculum/traditional.ts';
import { lesson, planWith, problemsWith, reported } from '../../support/curriculum.ts';

test.each([
  ['１３８', '138'],
  ['①③⑧ ❶❸❽ ⓵⓷⓼', '138 138 138'],
  ['١٣٨ ৪', '138 4'],
  ['𝟏𝟑𝟖 ¹³⁸', '138 138'],
  ['1️⃣3️⃣8️⃣', '138'],
  ['自殺、⾃杀、自 杀、自\u200b杀、自·杀、自-杀、自\u0332杀', '自杀、自杀、自杀、自杀、自杀、自杀、自杀'],
  ['s u i c i d e, sui\u00adcide, ｓｕｉｃｉｄｅ, ﬁne', 'suicide, suicide, suicide, fine'],
  ['don’t　go\u00a0now', "don't go now"],
  ['一句。 两句！', '一句。 两句！'],
  ['a b 写 1 2', 'a b 写 1 2'],
  ['（“他，走了……”）', '（“他，走了……”）'],
  ['𠮷', '𠮷'],
])('%j is looked through as %j', (text, words) => {
  expect(normalize(text).words).toBe(words);
});

test('an offset in the normalized words maps to the original', () => {
  const text = '小河\u200b說：自 殺、１\u00ad３８。';
  const { words, at, written } = normalize(text);
  expect(words).toBe('小河说：自杀、138。');
  expect(text.slice(at(words.indexOf('自')))).toMatch(/^自 殺/);
  expect(written(words.indexOf('自杀'), words.indexOf('自杀') + 2)).toBe('自 殺');
  expect(written(words.indexOf('138'), words.indexOf('138') + 3)).toBe('１３８');
  expect(at(words.length)).toBe(text.length);
});

test('ordinary Chinese and English is looked through as it is', () => {
  for (const locale of ['zh', 'en']) {
    const lines = readFileSync(`lessons/grade-3/08-a-letter-far-away/plan.${locale}.mdx`, 'utf8').replaceAll('*', '').split('\n');
    const withoutSpaces = (line: string) => line.replace(/[’‘]/g, "'").replace(/\s/g, '');
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.map((line) => withoutSpaces(normalize(line).words))).toEqual(lines.map(withoutSpaces));
  }
});

test('every character of the word lists that has a traditional form is known by it', () => {
  const forms = new Map([...simplified].map(([traditional, simple]) => [simple, traditional]));
  const sample = [...'杀药楼伤电话号码妈爸爱说谎骗买贵钱礼物诊断测验惩罚'].filter((character) => forms.has(character)).join('');
  expect(sample).toBe('杀药楼伤电话号码妈爱说谎骗买贵钱礼诊断测验惩罚');
  // None of them is a character that simplified texts hold as well.
  const words = JSON.stringify(
    ['lists/safe-messaging', 'content/safe-messaging', 'lists/classroom-words', 'content/classroom-words', 'content/glossary'].map((file) =>
      parse(readFileSync(`${file}.yaml`, 'utf8')),
    ),
  );
  expect([...words].filter((character) => simplified.has(character))).toEqual([]);
});

describe('a phone number is found however its digits are written', () => {
  const numbersIn = (text: string) =>
    reported(problemsWith(planWith(text))).flatMap(({ id, message }) =>
      id === 'phone-comes-from-registry' ? [/number (.*) is typed/.exec(message)![1]] : [],
    );

  test.each([
    ['打 １３８００１３８０００。', '１３８００１３８０００'],
    ['打 １２３５６。', '１２３５６'],
    ['打 138.0013.8000。', '138.0013.8000'],
    ['打 138·0013·8000。', '138·0013·8000'],
    ['打 138—0013—8000。', '138—0013—8000'],
    ['打 1 3 8 0 0 1 3 8 0 0 0。', '1 3 8 0 0 1 3 8 0 0 0'],
    ['打 138**0013**8000。', '13800138000'],
    ['打 **138**00138000。', '13800138000'],
    ['打 12*35*6。', '12356'],
    ['打 138\u200b0013\u200b8000。', '13800138000'],
    ['打 123\u00ad56。', '12356'],
    ['打 138&#8203;00138000。', '13800138000'],
    ['打 +86 138 0013 8000。', '+86 138 0013 8000'],
    ['打 8613800138000。', '8613800138000'],
    ['打 ①③⑧⓪⓪①③⑧⓪⓪⓪。', '①③⑧⓪⓪①③⑧⓪⓪⓪'],
    ['打一三八零零一三八零零零。', '一三八零零一三八零零零'],
    ['打幺三八〇〇幺三八〇〇〇。', '幺三八〇〇幺三八〇〇〇'],
    ['打幺二零，打一二三五六。', '幺二零', '一二三五六'],
    ['打 12-356，打 12 35 6。', '12-356', '12 35 6'],
    ['打 1-2-0。', '1-2-0'],
    ['打 0871.6512.3456，打（010）65123456，打 01065123456。', '0871.6512.3456', '010）65123456', '01065123456'],
    ['打 400·820·8820。', '400·820·8820'],
    ['打 138_0013_8000。', '138_0013_8000'],
    ['打（０１０） １２３５６。', '１２３５６'],
    ['打 ①②③⑤⑥。', '①②③⑤⑥'],
    ['打 ⑴⑵⑶⑸⑹。', '⑴⑵⑶⑸⑹'],
    ['打 ⒈⒉⒊⒌⒍。', '⒈⒉⒊⒌⒍'],
  ])('%s', (text, ...numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test('and reported at its line', () => {
    expect(reported(problemsWith(planWith('先找大人。\n\n打 １３８００１３８０００。')))).toEqual([
      {
        at: 'plan.zh.mdx:32:1',
        id: 'phone-comes-from-registry',
        message: 'The phone number １３８００１３８０００ is typed in the text.',
        hint: "It is not in content/hotlines.yaml. A service line is written there first, with its source; for a person's own number leave a blank: ____.",
      },
    ]);
  });

  test.each([
    '1、3、5、7、9、11、13、15',
    '一 二 三 四 五',
    '①②③④⑤',
    '1 2 3 4 5',
    '12 只，35 只，6 只',
    '2026-11-23 到 2027-01-15',
    '一九四九年，二〇二六年',
    '一二〇分钟，１２０分钟',
    '第 1.2.0 版',
    '13 15 17 19 21 23 25',
    '八零后，三七二十一',
  ])('%s is none', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

test('words that hurt are reported in their place, as they were written', () => {
  const said = reported(problemsWith(planWith('<Say>\n\n先听。\n\n他想自 殺 成 功。\n\n</Say>'))).filter(
    ({ id }) => id === 'messaging-is-safe',
  );
  expect(said.map(({ at, message }) => `${at} ${message}`)).toEqual([
    'plan.zh.mdx:34:1 "自 殺 成 功" makes suicide sound like a success, a relief or a weakness.',
  ]);
  expect(said[0]!.at.startsWith(lesson)).toBe(false);
});
