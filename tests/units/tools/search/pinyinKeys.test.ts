import { describe, expect, test } from 'vitest';
import { pinyinKeys, pinyinOfWords } from '../../../../src/tools/search/pinyinKeys.ts';

describe('a Chinese title is found on a Latin keyboard', () => {
  const keys = pinyinKeys('写给远方的信').split(' ');
  test.each(['xiegeiyuanfangdexin', 'yuanfang', 'xgyfdx', 'yf', 'xin', 'dexin'])('by %s', (typed) => {
    expect(keys).toContain(typed);
  });

  test('has no duplicate keys', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('Latin letters in it are left to the index', () => {
    expect(pinyinKeys('App 使用')).not.toContain('app');
    expect(pinyinKeys('A letter')).toBe('');
  });

  test('a character with several readings gets the one that fits', () => {
    expect(pinyinKeys('银行').split(' ')).toContain('yinhang');
    expect(pinyinKeys('长大').split(' ')).toContain('zhangda');
  });
});

describe('words of the text', () => {
  test('are found spelt out, and by their initials when they occur twice', () => {
    expect(pinyinOfWords('妈妈说，妈妈会回来。老师也在。').split(' ')).toEqual(expect.arrayContaining(['mama', 'mm', 'laoshi']));
    expect(pinyinOfWords('妈妈说，妈妈会回来。老师也在。').split(' ')).not.toContain('ls');
  });
});
