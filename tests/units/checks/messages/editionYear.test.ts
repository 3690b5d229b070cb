import { expect, test } from 'vitest';
import { problemsWith } from '../../../support/curriculum.ts';
import { type Row, saysWordForWord } from '../../../support/messages.ts';

const levels = 'languages: [en]\nlevels:\n  - { id: S1, name: { en: Stage 1 }, sessions: 3 }\n';
const edition = (year: string) => ({ 'edition.yaml': `${levels}${year}\n` });
const autumn = '    - { name: { en: Autumn term }, lessons: 2, from: 09-01, to: 12-19 }\n';
const spring = '    - { name: { en: Spring term }, lessons: 1, from: 01-08, to: 06-10 }\n';

const row = (what: string, year: string, ...found: [at: string, message: string, hint: string, zh: readonly [string, string]][]): Row => [
  what,
  edition(year),
  ...found.map(([at, message, hint, zh]) => ({ at: `edition.yaml:${at}`, id: 'edition-is-valid' as const, message, hint, zh })),
];

saysWordForWord('the year of an edition', [
  row('a word that is none of them', 'year: calendar', [
    '4:1',
    '"year" is "calendar", which is not right.',
    'Write none, school-year, or the terms of your own year.',
    ['"year" 写的是 "calendar"，这样不对。', '写 none、school-year，或者写自己的学期：terms 和后面几项。'],
  ]),
  row('terms with fewer lessons than a level', `year:\n  terms:\n${autumn}`, [
    '5:3',
    'The terms have 2 lessons together; a year has 3.',
    'Change lessons so that the terms together have as many as the level with the most.',
    ['各学期一共 2 课，一年却有 3 课。', '改 lessons，让各学期加起来和课最多的那一级一样多。'],
  ]),
  row('a term without a name in the language', `year:\n  terms:\n${autumn.replace('{ en: Autumn term }', '{}')}${spring}`, [
    '6:9',
    '"name.en" in entry 1 of "year.terms" is missing.',
    'Add "name.en" in entry 1 of "year.terms".',
    ['缺少 "year.terms" 第 1 条里的 "name.en"。', '把 "year.terms" 第 1 条里的 "name.en" 补上。'],
  ]),
  row(
    'a day that no year has, and an option that is not there',
    `year:\n  term: 3\n  terms:\n${autumn.replace('09-01', '09-31')}${spring}`,
    ['5:3', '"year.term" is not known here.', 'Did you mean "terms"?', ['"year.term" 在这里不能用。', '是不是想写 "terms"？']],
    [
      '7:48',
      '"from" in entry 1 of "year.terms" is "09-31", which is not right.',
      'Write month and day, for example 09-01; February has 28 days here.',
      ['"year.terms" 第 1 条里的 "from" 写的是 "09-31"，这样不对。', '写月和日，比如 09-01；二月写到 28 日。'],
    ],
  ),
  row('a term that begins the day after the one before it', `year:\n  terms:\n${autumn}${spring.replace('01-08', '12-20')}`, [
    '7:48',
    '12-20 does not come after 12-19, or is more than a year after the first day.',
    'Write them in order, within twelve months from the first day; between two terms is at least one day.',
    ['12-20 不在 12-19 后面，或者已经过了一年。', '照先后写，从开学那天起，都在十二个月里；两个学期之间至少空一天。'],
  ]),
  row(
    'days without lessons, slots, weekdays, lessons and levels that are not there',
    `year:\n  terms:\n${autumn}${spring}  off:\n    - { from: 11-27, to: 11-23 }\n  workdays: [7, 1, 2]\n  weekday: 5\n  slots: [09-01, 10-20]\n  help: 4\n  exams: { levels: [S1, S9], weeks: 2 }`,
    [
      '9:22',
      '11-23 comes before 11-27.',
      'Write the first day under from and the last under to.',
      ['11-23 在 11-27 前面。', '先写第一天，再写最后一天。'],
    ],
    ['11:3', '5 is not one of workdays.', 'Write one of them: 7, 1, 2.', ['5 不在 workdays 里。', '写其中一天：7、1、2。']],
    [
      '12:3',
      'slots has 2 days; a year has 3 lessons.',
      'Write a day for each lesson, or delete slots.',
      ['slots 有 2 天，一年却有 3 课。', '一课写一天，或者删掉 slots。'],
    ],
    [
      '13:3',
      'There is no lesson 4: a year has 3.',
      'Write a number from 1 to 3, or delete help.',
      ['没有第 4 课：一年有 3 课。', '写 1 到 3，或者删掉 help。'],
    ],
    ['14:25', 'There is no level S9.', 'Write some of these: S1.', ['没有 S9 这一级。', '写其中几个：S1。']],
  ),
  [
    'terms of the nine grades that do not have their sixteen lessons',
    { 'edition.yaml': `languages: [en]\nyear:\n  terms:\n${autumn}` },
    {
      at: 'edition.yaml:3:3',
      id: 'edition-is-valid',
      message: 'The terms have 2 lessons together; a year has 16.',
      hint: 'Change lessons so that the terms together have as many as the level with the most.',
    },
  ],
]);

test.each([
  ['terms alone', `year:\n  terms:\n${autumn}${spring}`],
  [
    'everything that a year may say',
    `year:\n  terms:\n${autumn.replace('lessons: 2', 'lessons: 2, parting: true')}${spring}  off:\n    - { from: 12-01, to: 12-05 }\n  workdays: [7, 1, 2, 3, 4]\n  weekday: 1\n  slots: [09-01, 10-20, 01-08]\n  ends: 06-30\n  help: 2\n  exams: { levels: [S1], weeks: 2 }`,
  ],
  ['none', 'year: none'],
])('%s is fine', (_what, year) => {
  expect(problemsWith(edition(year))).toEqual([]);
});
