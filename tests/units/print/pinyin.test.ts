import { describe, expect, test } from 'vitest';
import { rubiesIn, rubyOf, withSentenceRubies } from '../../../src/print/content/pinyin.ts';

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

  test('are those of the sentence, also where it is bold or has a reading by hand', () => {
    const text = (value: string) => ({ type: 'text', value });
    const reading = (as: string[], value: string) => ({ type: 'block', name: 'Reading', view: { as }, children: [text(value)] });
    const syllables = (nodes: Record<string, unknown>[]): string[] =>
      withSentenceRubies(nodes).flatMap((node) => [
        ...((node['rubies'] as [string, string][] | undefined) ?? []).flatMap(([, syllable]) => syllable || []),
        ...syllables((node['children'] as Record<string, unknown>[] | undefined) ?? []),
      ]);
    const bold = { type: 'paragraph', children: [{ type: 'strong', children: [text('慢慢')] }, text('地走。')] };
    expect(syllables([bold])).toEqual(['màn', 'màn', 'de', 'zǒu']);
    // A paragraph of its own begins with the noun.
    expect(
      syllables([
        { type: 'paragraph', children: [text('慢慢')] },
        { type: 'paragraph', children: [text('地很大')] },
      ])[2],
    ).toBe('dì');
    const byHand = { type: 'paragraph', children: [text('叶子'), reading(['cháng'], '长，好')] };
    // No character is lost when there are fewer syllables than characters.
    expect(syllables([byHand]).slice(0, 3)).toEqual(['yè', 'zi', 'cháng']);
    expect(syllables([byHand])).toHaveLength(4);
  });
});
