import { expect, test } from 'vitest';
import { linkWords } from '../../../../src/tools/shared/linkWords.ts';

test.each([
  ['三（1）班。', '三（1）班'],
  ['三（1）。', '三（1）'],
  ['三（1））', '三（1）'],
  ['(a)(b))', '(a)(b)'],
  ['“风筝””。', '“风筝”'],
  ['风筝」。 ', '风筝'],
  ['。', ''],
  [`${'\n'.repeat(100_000)}风筝`, `${'\n'.repeat(100_000)}风筝`],
  [`${'('.repeat(50_000)}风筝${')'.repeat(50_001)}`, `${'('.repeat(50_000)}风筝${')'.repeat(50_000)}`],
])('the end of a sentence goes, and a bracket that closes a word stays, however long the link is', (words, kept) => {
  expect(linkWords(words)).toBe(kept);
});
