import { describe, expect, test } from 'vitest';
import { changed, lesson, plansWith, planWith, problemsWith, reported, safetyPage } from '../../../support/curriculum.ts';

// Anyone who reads the translation finds the same help at the same place.

const english = `${lesson}/plan.en.mdx`;

const said = (files: Record<string, string>, locale: 'zh' | 'en' = 'en') =>
  reported(problemsWith(files), locale)
    .filter(({ id }) => id === 'help-agrees-with-original')
    .map(({ at, message, hint }) => `${at} ${message} ${hint}`);

const hint =
  'Write the same blocks as the original, with the same attributes in the same order; if the original is wrong, correct it first.';

test('another line in the translation', () => {
  const files = changed(english, ['show="crisis local"', 'show="police"']);
  expect(said(files)).toEqual([
    `plan.en.mdx:28:1 Here is <Hotlines show="police" />, but plan.zh.mdx, line 28, has <Hotlines show="crisis local" />. ${hint}`,
  ]);
  expect(said(files, 'zh')).toEqual([
    'plan.en.mdx:28:1 这里是 <Hotlines show="police" />，plan.zh.mdx 第 28 行是 <Hotlines show="crisis local" />。 照原文写上同样的块，属性一样，先后也一样；原文错了，就先改原文。',
  ]);
});

test('a number that is missing, and one that is too many', () => {
  const files = planWith('打 <Phone of="110" />。');
  expect(said(files)).toEqual([`plan.en.mdx:28:1 <Phone of="110" /> of plan.zh.mdx, line 30, is missing in this text. ${hint}`]);
  expect(said(files, 'zh')[0]).toMatch(/^plan\.en\.mdx:28:1 plan\.zh\.mdx 第 30 行的 <Phone of="110" \/>，这一份里没有。/);
  const more = changed(english, ['<Hotlines', '\nRing <Phone of="120" />.\n\n<Hotlines']);
  expect(said(more)).toEqual([`plan.en.mdx:29:6 <Phone of="120" /> is not in plan.zh.mdx. ${hint}`]);
  expect(said(more, 'zh')[0]).toMatch(/^plan\.en\.mdx:29:6 plan\.zh\.mdx 里没有 <Phone of="120" \/>，这里却有。/);
});

describe('differences are found', () => {
  const both = (zh: string, en: string) => ({ ...plansWith(zh), [english]: plansWith(en)[english]! });

  test.each([
    ['in the order of numbers', '打 <Phone of="110" />，再打 <Phone of="120" />。', 'Ring <Phone of="120" />, then <Phone of="110" />.'],
    ['in how often one is named', '打 <Phone of="110" />。打 <Phone of="110" />。', 'Ring <Phone of="110" />.'],
    ['in the order of a list', '<Hotlines show="110 12356" />', '<Hotlines show="12356 110" />'],
    ['in a blank', '<Hotlines show="110 principal" />', '<Hotlines show="110 counsellor" />'],
    ['in a protocol', '<Protocol of="hit" />', '<Protocol of="neglect" />'],
    [
      'in what keeps a child safe around it',
      '<Safety>\n\n打 <Phone of="110" />。\n\n</Safety>',
      'Ring <Phone of="110" />.\n\n<Safety>\n\nNo promise.\n\n</Safety>',
    ],
  ])('%s', (_, zh, en) => {
    expect(said(both(zh, en))).toHaveLength(1);
  });

  test.each([
    ['a group and its numbers', '<Hotlines show="crisis" />', '<Hotlines show="110 120 12356" />'],
    ['a group of one and its number', '打 <Phone of="police" />。', 'Ring <Phone of="110" />.'],
    ['bold type', '**打 <Phone of="110" />。**', 'Ring <Phone of="110" />.'],
  ])('but not in %s', (_, zh, en) => {
    expect(said(both(zh, en))).toEqual([]);
  });

  test('on a page too', () => {
    const page = safetyPage['content/pages/safety.zh.mdx']!;
    const files = { ...safetyPage, 'content/pages/safety.en.mdx': page.replace('crisis local', 'local 12356') };
    expect(said(files)).toHaveLength(1);
  });
});
