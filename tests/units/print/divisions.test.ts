import { describe, expect, test } from 'vitest';
import { divisionsIn } from '../../../src/print/content/divisions.ts';

const shown = (words: unknown, locale: 'en' | 'zh' = 'en') =>
  Object.values(divisionsIn(words, locale)).map((word) => word.replaceAll('\u00ad', '-'));

describe('where a long word may be divided', () => {
  test('between its parts, not before any consonant', () => {
    expect(shown('something grandmother teacher schoolteacher conversation')).toEqual([
      'some-thing',
      'grand-moth-er',
      'teach-er',
      'school-teach-er',
      'con-ver-sa-tion',
    ]);
  });

  test('each word once, wherever it stands in a tree; words that cannot be divided and short ones are left out', () => {
    const tree = [{ type: 'text', value: 'Understand this, friends.' }, { view: { labels: ['Understand', 'a pen'] } }];
    expect(divisionsIn(tree, 'en')).toEqual({ Understand: 'Un\u00adder\u00adstand' });
  });

  test('a language without patterns has none', () => {
    expect(shown('something 什么都行', 'zh')).toEqual([]);
  });
});
