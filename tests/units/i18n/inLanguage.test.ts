import { expect, test } from 'vitest';
import { pageIn, partIn } from '../../../src/i18n/inLanguage.ts';

test('a page says its language, and its direction where a browser would assume another', () => {
  expect(pageIn('zh')).toEqual({ lang: 'zh-CN' });
  expect(pageIn('en')).toEqual({ lang: 'en' });
});

test('a part of a page says its language where it is another one', () => {
  expect(partIn('zh', 'zh')).toEqual({});
  expect(partIn('en', 'zh')).toEqual({ lang: 'en' });
});
