import { describe, expect, test } from 'vitest';
import { rubiesIn, rubyOf } from '../../../src/print/content/pinyin.ts';

describe('the syllables over the characters', () => {
  test('are above characters only', () => {
    expect(rubyOf('爸爸，OK！')).toEqual([
      ['爸', 'bà'],
      ['爸', 'ba'],
      ['，OK！', ''],
    ]);
  });

  test.each([
    ['银行', ['yín', 'háng']],
    ['行走', ['xíng', 'zǒu']],
    ['长大', ['zhǎng', 'dà']],
    ['很长', ['hěn', 'cháng']],
    ['女孩', ['nǚ', 'hái']],
  ])('%s is read as a teacher reads it', (words, syllables) => {
    expect(rubyOf(words).map(([, syllable]) => syllable)).toEqual(syllables);
  });

  test('lose no character of the text', () => {
    for (const text of ['我今年 7 岁，叫小满。', '“……”——好！', '𠮷'])
      expect(
        rubyOf(text)
          .map(([base]) => base)
          .join(''),
      ).toBe(text);
  });

  test('are found wherever a text is in a tree, and once for each', () => {
    expect(Object.keys(rubiesIn([{ type: 'text', value: '信' }, { view: { labels: ['姓名', 'name'] } }, '信']))).toEqual(['信', '姓名']);
  });
});
