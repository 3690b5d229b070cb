import { expect, test } from 'vitest';
import { toneMarks } from '../../../../src/curriculum/pinyin/toneMarks.ts';

test.each([
  ['zhang3', 'zhǎng'],
  ['hao3', 'hǎo'],
  ['xue2', 'xué'],
  ['gui4', 'guì'],
  ['liu2', 'liú'],
  ['dou1', 'dōu'],
  ['lv4', 'lǜ'],
  ['nü3', 'nǚ'],
  ['de', 'de'],
  ['ma5', 'ma'],
  ['ma0', 'ma'],
  ['zhǎng', 'zhǎng'],
])('%s is written %s', (typed, shown) => {
  expect(toneMarks(typed)).toBe(shown);
});
