import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/curriculum/locale.ts';
import { fill, sayIn } from '../../../src/i18n/say.ts';
import { translator } from '../../../src/i18n/translator.ts';
import { pageWords, type Words, words } from '../../../src/i18n/words.ts';

describe('words in the browser', () => {
  const english = sayIn({
    language: 'en',
    words: { title: 'Pack', basket: { minutes_one: '1 minute', minutes_other: '{{count}} minutes', of: '{{count}} of {{most}}' } },
  });

  test('a sentence is named by its path, and its gaps are filled', () => {
    expect(english('title')).toBe('Pack');
    expect(english('basket.of', { count: 1, most: 60 })).toBe('1 of 60');
  });

  test('a count chooses the singular or the plural', () => {
    expect([0, 1, 2].map((count) => english('basket.minutes', { count }))).toEqual(['0 minutes', '1 minute', '2 minutes']);
  });

  test('a language has the plural forms of its own grammar, and "other" replaces one that is not written', () => {
    const polish = sayIn({
      language: 'pl',
      words: { page_one: '{{count}} strona', page_few: '{{count}} strony', page_other: '{{count}} stron' },
    });
    expect([1, 3, 5, 22].map((count) => polish('page', { count }))).toEqual(['1 strona', '3 strony', '5 stron', '22 strony']);
  });

  test('what is filled in is never read as a pattern or a gap', () => {
    expect(fill('“{{name}}”, {{n}}', { name: "$& $' {{n}}", n: 2 })).toBe("“$& $' {{n}}”, 2");
  });

  test('a gap that nothing is given for stays visible, one that is given nothing is empty', () => {
    expect(fill('{{a}}{{b}}', { b: undefined })).toBe('{{a}}');
  });
});

/** Every sentence of a namespace, without the endings of plural forms. */
function sentencesOf(tree: object, at = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (Array.isArray(value)) return [];
    return typeof value === 'string' ? [`${at}${key}`.replace(/_(?:one|other)$/, '')] : sentencesOf(value, `${at}${key}.`);
  });
}

describe('the browser and the server say the same', () => {
  const values = Object.fromEntries([...JSON.stringify(words).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name!, `<${name}>`] as const));
  const namespaces = [
    'pack',
    'planner',
    'runSheet',
    'saving',
    'workbench',
    'copy',
    'classTally',
    'thisWeek',
    'device',
  ] as const satisfies readonly (keyof Words)[];

  test.each(locales.flatMap((locale) => namespaces.map((namespace) => ({ locale, namespace }))))(
    '$namespace, $locale: every sentence, for one and for many',
    ({ locale, namespace }) => {
      const say = sayIn(pageWords(locale, namespace)) as (sentence: string, values: object) => string;
      const t = translator(locale) as unknown as (sentence: string, values: object) => string;
      const sentences = [...new Set(sentencesOf(words[locale][namespace]))];
      expect(sentences.length).toBeGreaterThan(10);
      for (const count of [1, 2])
        for (const sentence of sentences)
          expect(say(sentence, { ...values, count })).toBe(t(`${namespace}:${sentence}`, { ...values, count }));
    },
  );
});
