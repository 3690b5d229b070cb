import { describe, expect, test } from 'vitest';
import { joinCharacters, partCharacters, partQuery } from '../../../../src/tools/search/characters.ts';

describe('Chinese is parted by character', () => {
  test.each([
    ['想家', '想\u200B家'],
    ['写给远方', '写\u200B给\u200B远\u200B方'],
    ['想，家', '想，家'],
    ['第 3 课', '第 3 课'],
    ['a kite', 'a kite'],
    ['', ''],
  ])('%j becomes %j', (text, parted) => {
    expect(partCharacters(text)).toBe(parted);
    expect(joinCharacters(parted)).toBe(text);
  });

  test('a character beyond the basic plane is not split', () => {
    expect(partCharacters('𠮷野')).toBe('𠮷\u200B野');
  });
});

describe('a query is parted like the text, with spaces', () => {
  test.each([
    ['想家', '想 家'],
    ['“想家”', '想 家'],
    ['「想家」 kite', '想 家 kite'],
    ['ＡＢＣ１２３', 'ABC123'],
    ['  想   家  ', '想 家'],
    ['"', ''],
  ])('%j becomes %j', (query, parted) => {
    expect(partQuery(query)).toBe(parted);
  });
});
