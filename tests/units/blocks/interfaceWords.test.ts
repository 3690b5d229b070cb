import { describe, expect, test } from 'vitest';
import { type Words, words } from '../../../src/i18n/words.ts';

/** `a.b.c` → its words, without the endings of the plural: English has two forms where Chinese has one. */
function flat(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  const entries = Object.entries(value as Record<string, unknown>);
  return new Map(entries.flatMap(([key, inner]) => [...flat(inner, path === '' ? key : `${path}.${key}`)]));
}

const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]!))].sort();

describe.each(Object.keys(words.zh) as (keyof Words)[])('the words of %s', (namespace) => {
  const zh = flat(words.zh[namespace]);
  const en = flat(words.en[namespace]);

  test('are the same in Chinese and English', () => {
    const keys = (entries: Map<string, string>) => [...new Set([...entries.keys()].map(withoutPlural))].sort();
    expect(keys(en)).toEqual(keys(zh));
  });

  test('have the same placeholders; only the singular may leave out its count', () => {
    for (const [key, text] of en) {
      const original = zh.get(key) ?? zh.get(withoutPlural(key)) ?? zh.get(`${withoutPlural(key)}_other`)!;
      const wanted = placeholders(original).filter((name) => !(key.endsWith('_one') && name === 'count'));
      const given = placeholders(text).filter((name) => !(key.endsWith('_one') && name === 'count'));
      expect(given, `${namespace}:${key}`).toEqual(wanted);
    }
  });

  test('are all written', () => {
    for (const [key, text] of [...zh, ...en])
      if (!/comma|separator|colon/i.test(key)) expect(text.trim(), `${namespace}:${key}`).not.toBe('');
  });

  test('are Chinese where Chinese belongs', () => {
    for (const [key, text] of en) expect(text.replace(/中文|纸鸢/g, ''), `${namespace}:${key}`).not.toMatch(/\p{Script=Han}/u);
  });
});
