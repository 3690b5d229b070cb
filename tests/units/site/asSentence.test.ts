import { expect, test } from 'vitest';
import { asSentence } from '../../../src/site/asSentence.ts';

test('hours of a help line end with one full stop, whether they are written with one or not', () => {
  expect(asSentence('day and night', 'en')).toBe('day and night.');
  expect(asSentence('every day, 9 a.m. to 9 p.m.', 'en')).toBe('every day, 9 a.m. to 9 p.m.');
  expect(asSentence('(not on “holidays.”)', 'en')).toBe('(not on “holidays.”).');
  expect(asSentence('24 小时', 'zh')).toBe('24 小时。');
  expect(asSentence('24 小时。', 'zh')).toBe('24 小时。');
});
