import { expect, test } from 'vitest';
import { begunIn } from '../../../../../src/tools/search/crisis/beginnings.ts';

const none = { alone: [], unless: [] };

test('the phrases of a language with letters, by the first letters of each way to write them', () => {
  const { words, joined } = begunIn({
    script: 'latin',
    classes: { who: ['he', "she's"] },
    words: ['(i )?want to die', '{who} hits me', 'kil?l', '… help', '[ab]c'],
    ...none,
  });
  expect(words).toEqual({ 'i ': [0], wan: [0], 'he ': [1], she: [1], kil: [2], ac: [4], bc: [4], '': [3] });
  // Typed without spaces, only phrases of several words.
  expect(joined).toEqual({ iwa: [0], wan: [0], heh: [1], she: [1] });
});

test('the phrases of Chinese, by their first character', () => {
  const { words, unless } = begunIn({
    script: 'han',
    classes: { me: ['我', '(俺|咱)们?'] },
    words: ['{me}想死', '不?想活', '…打我'],
    alone: [],
    unless: ['打我电话'],
  });
  expect(words).toEqual({ 我: [0], 俺: [0], 咱: [0], 不: [1], 想: [1], '': [2] });
  expect(unless).toEqual({ 打: [0] });
});
