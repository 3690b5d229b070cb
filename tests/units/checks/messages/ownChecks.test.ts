import { expect, test } from 'vitest';
import { problemsWith } from '../../../support/curriculum.ts';
import { type Row, saysWordForWord } from '../../../support/messages.ts';

const checks = (entry: string) => ({ 'edition.yaml': `checks:\n  ${entry}\n` });
const reason = 'reason: { zh: 由顾问定的, en: Our adviser decided it }';
const at = (column: number, line = 2) => ({ at: `edition.yaml:${line}:${column}`, id: 'edition-is-valid' });

const safety = (id: string, severity: string): Row => [
  `${id}, which keeps children safe, as ${severity}`,
  checks(`${id}: { severity: ${severity}, ${reason} }`),
  {
    ...at(id.length + 7),
    message: `${id} keeps children safe: it cannot be lowered or switched off.`,
    hint: 'Delete this line. If a sentence that it reports is right, have it read by someone who can judge it, and write accepts with the reason in the yaml of its document (where the check allows it).',
    zh: [
      `${id} 护着孩子，不能降低，也不能关掉。`,
      '删掉这一行。查出来的一句要是没有错，就请懂的人看过，在那份材料的 yaml 里写 accepts 和理由（能保留的检查才行）。',
    ],
  },
];

saysWordForWord('the checks of an edition', [
  ...[
    'help-is-named',
    'protocols-are-quoted',
    'safeguards-are-complete',
    'messaging-is-safe',
    'phone-comes-from-registry',
    'training-comes-first',
    'reviews-are-complete',
  ].flatMap((id) => [safety(id, 'off'), safety(id, 'warning')]),
  safety('hotlines-are-checked', 'off'),
  safety('sentences-do-no-harm', 'advice'),
  safety('sensitivity-fits-words', 'off'),
  [
    'a check that the program needs',
    checks(`block-is-known: { severity: off, ${reason} }`),
    {
      ...at(21),
      message: 'block-is-known cannot be changed: the program relies on what it asks for.',
      hint: 'Delete this line.',
      zh: ['block-is-known 不能改：它查的，程序都靠着。', '删掉这一行。'],
    },
  ],
  [
    'a check that is off without a reason',
    checks('story-is-told: { severity: off }'),
    {
      ...at(3),
      message: 'story-is-told is switched off without a reason.',
      hint: 'Add a reason, a sentence in every language: who decided it, and what for.',
      zh: ['关掉 story-is-told，没有写理由。', '加上 reason，每种语言各写一句：谁定的，因为什么。'],
    },
  ],
  [
    'a check that is lowered without a reason',
    checks('variants-are-there: { severity: warning }'),
    {
      ...at(3),
      message: 'variants-are-there is lowered without a reason.',
      hint: 'Add a reason, a sentence in every language: who decided it, and what for.',
      zh: ['降低 variants-are-there，没有写理由。', '加上 reason，每种语言各写一句：谁定的，因为什么。'],
    },
  ],
  [
    'a check that is not there',
    checks('story-is-tolt: { severity: error }'),
    {
      ...at(3),
      message: '"checks.story-is-tolt" is not known here.',
      hint: 'Did you mean "story-is-told"?',
      zh: ['"checks.story-is-tolt" 在这里不能用。', '是不是想写 "story-is-told"？'],
    },
  ],
  [
    'a number of another check',
    checks('story-is-told: { pages: 3 }'),
    {
      ...at(20),
      message: 'story-is-told has no "pages".',
      hint: 'Known here: "severity", "reason", "least", "most".',
      zh: ['story-is-told 没有 "pages" 这一项。', '这里能写的有："severity"、"reason"、"least"、"most"。'],
    },
  ],
  [
    'a story that is longer than it may be',
    checks('story-is-told: { least: 500 }'),
    {
      ...at(20),
      message: '"least" of story-is-told is more than "most".',
      hint: 'Write both numbers, the smaller one as least.',
      zh: ['story-is-told 的 least 比 most 大。', '把两个数都写上，小的写在 least。'],
    },
  ],
  [
    'more pages than a plan can have',
    checks('plan-fits-its-pages: { pages: 9 }'),
    {
      ...at(26),
      message: '"checks.plan-fits-its-pages.pages" is too large.',
      hint: 'It may have at most 8.',
      zh: ['"checks.plan-fits-its-pages.pages" 太大了。', '最大是 8。'],
    },
  ],
  [
    'a number that is a word',
    checks('plan-fits-its-pages: { pages: many }'),
    {
      ...at(26),
      message: '"checks.plan-fits-its-pages.pages" is "many", which is not right.',
      hint: 'Write one number, or one for each language: { zh: 3, en: 3 }.',
      zh: ['"checks.plan-fits-its-pages.pages" 写的是 "many"，这样不对。', '写一个数，或者一种语言一个：{ zh: 3, en: 3 }。'],
    },
  ],
]);

test.each([
  ['a check that is raised', 'coverage-is-complete: { severity: error }'],
  ['a safety check that is raised', 'hotlines-are-checked: { severity: error }'],
  ['a check that is off with a reason', `story-is-told: { severity: off, ${reason} }`],
  ['a number for all languages', 'plan-fits-its-pages: { pages: 4 }'],
  ['a number for one language', 'plan-fits-its-pages: { pages: { en: 4 } }'],
  ['the classes that there are', 'variants-are-there: { rooms: [mixed] }'],
])('%s is fine', (_what, entry) => {
  expect(problemsWith(checks(entry))).toEqual([]);
});
