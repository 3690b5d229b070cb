import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Likeness } from '../../../../src/checks/likeness/likeness.ts';
import { WordLists } from '../../../../src/checks/messaging/wordLists.ts';
import type { Locale } from '../../../../src/curriculum/locale.ts';
import { examplesOf } from '../../../support/phrases.ts';
import { projectLists } from '../../../support/wordLists.ts';

interface Group {
  entry: string;
  hears?: 'adult';
  bad: Record<Locale, string[]>;
  good: Record<Locale, string[]>;
}

interface SameWords {
  words: string;
  entry: string;
  locale: Locale;
  good: string[];
  bad: string[];
}

const read = (file: string) => parse(readFileSync(file, 'utf8'));
const entries = projectLists.safeMessaging;
const lists = new WordLists(entries);
const groups = read('tests/units/checks/messaging/sentences.yaml') as Group[];
const keptBack = {
  usual: read('tests/units/checks/messaging/keptBack.yaml') as Group[],
  indirect: read('tests/units/checks/messaging/keptBackIndirect.yaml') as Group[],
};
const locales = ['zh', 'en'] as const;
const inBoth = groups.flatMap((group) => locales.map((locale) => ({ ...group, locale })));

const refusedBy = (sentence: string, locale: Locale, by: 'adult' | 'child' = 'child') =>
  lists.refusedIn(sentence, locale, { by, dialogue: false }).map(({ entry }) => entry.id);

describe('a sentence that hurts is refused by the list that knows why', () => {
  test.each(inBoth)('$entry, $locale', ({ entry, hears, bad, locale }) => {
    expect(bad[locale].filter((sentence) => !refusedBy(sentence, locale, hears).includes(entry))).toEqual([]);
  });
});

describe('a sentence that does no harm passes every list', () => {
  test.each(inBoth)('$entry, $locale', ({ hears, good, locale }) => {
    expect(good[locale].filter((sentence) => refusedBy(sentence, locale, hears).length > 0)).toEqual([]);
  });
});

describe('the same words in a sentence that hurts, and in one that does no harm', () => {
  const words = read('tests/units/checks/messaging/sameWords.yaml') as SameWords[];

  test.each(words)('$words', ({ entry, locale, good, bad }) => {
    expect(good.filter((sentence) => refusedBy(sentence, locale).length > 0)).toEqual([]);
    expect(bad.filter((sentence) => !refusedBy(sentence, locale).includes(entry))).toEqual([]);
    expect(Math.min(good.length, bad.length)).toBeGreaterThanOrEqual(12);
  });
});

test('every list is held to at least twelve sentences of each sort in each language', () => {
  expect(groups.map(({ entry }) => entry).sort()).toEqual(entries.map(({ id }) => id).sort());
  const few = inBoth.flatMap(({ entry, locale, bad, good }) =>
    [bad[locale], good[locale]].filter(({ length }) => length < 12).map(({ length }) => `${entry} ${locale} ${length}`),
  );
  expect(few).toEqual([]);
});

describe('an exception applies to the words next to it, and to nothing else in the sentence', () => {
  const apart = {
    zh: (exception: string, bad: string) => `${exception}那里，小河知道，${bad}`,
    en: (exception: string, bad: string) => `The ${exception} thing, over there, ${bad}`,
  };
  const cases = inBoth.map((group) => ({ ...group, list: entries.find(({ id }) => id === group.entry)! }));

  test.each(cases)('$entry, $locale: every sentence with every exception somewhere else', ({ entry, hears, bad, list, locale }) => {
    const { unless, refuted } = list[locale];
    const exceptions = [...unless, ...refuted].map((phrase) => examplesOf(phrase)[0]!.trim());
    const excused = exceptions.flatMap((exception) =>
      bad[locale]
        .slice(0, 4)
        .map((sentence) => apart[locale](exception, sentence))
        .filter((sentence) => !refusedBy(sentence, locale, hears).includes(entry)),
    );
    expect(excused).toEqual([]);
  });

  test.each([
    ['zh', '你告诉老师，老师谁也不说。'],
    ['zh', '老师替你保密，不要担心。'],
    ['zh', '老师谁也不告诉，你不该害怕。'],
    ['zh', '我保证不说。'],
    ['zh', '这是我们俩的秘密，不能让别人知道。'],
    ['zh', '要是你说了，老师会帮你保密。'],
    ['zh', '别人都不说，我也替你保密。'],
    ['zh', '老师答应你不说。'],
    ['en', 'You need not worry, I will keep it secret.'],
    ['en', 'Do not be afraid: I swear not to tell.'],
  ] as const)('%s: %s', (locale, sentence) => {
    expect(refusedBy(sentence, locale)).toContain('promise-of-secrecy');
  });

  test.each([
    ['zh', '不许诺“谁也不告诉”。'],
    ['zh', '不说“别哭”“坚强点”，也不说“你比别人幸运多了”。'],
    ['zh', '有人说“一个巴掌拍不响”，这话不对。'],
    ['zh', '不问谁欺负过人、谁被欺负过。'],
    ['en', 'Do not say “stop crying” or “be strong for your sister”.'],
    ['en', 'Some say “boys don’t cry”. This is wrong.'],
  ] as const)('%s, good advice: %s', (locale, sentence) => {
    expect(refusedBy(sentence, locale, 'adult')).toEqual([]);
  });
});

describe('sentences for which no phrase was written', () => {
  const shares = (['usual', 'indirect'] as const).flatMap((words) =>
    locales.map((locale) => {
      const found = (sentences: string[]) => sentences.filter((sentence) => refusedBy(sentence, locale).length > 0);
      const bad = keptBack[words].flatMap((group) => group.bad[locale]);
      const good = keptBack[words].flatMap((group) => group.good[locale]);
      return { words, locale, refused: found(bad).length / bad.length, alarms: found(good).length / good.length };
    }),
  );

  test.each(shares)('in $words words, $locale: no fewer that hurt are refused than were measured', ({ words, locale, refused }) => {
    expect(refused).toBeGreaterThanOrEqual(least[words][locale]);
  });

  test.each(shares)('in $words words, $locale: at most one good sentence in twenty is refused', ({ alarms }) => {
    expect(alarms).toBeLessThanOrEqual(0.05);
  });
});

describe('sentences of lessons', () => {
  const days = read('tests/units/checks/messaging/lessonDays.yaml') as {
    changed: {
      ordinary: Record<Locale, string[]>;
      likePhrases: Record<Locale, string[]>;
      harmful: Record<Locale, Record<string, string[]>>;
    };
    keptBack: { ordinary: Record<Locale, string[]>; harmful: Record<Locale, string[]> };
  };
  const known = projectLists.sentences;
  const isRefused = (sentence: string, locale: Locale) => refusedBy(sentence, locale).length > 0;
  const harmful = (locale: Locale) => Object.values(days.changed.harmful[locale]).flat();

  test.each(locales)('%s: no ordinary one is refused', (locale) => {
    const all = [...days.changed.ordinary[locale], ...days.changed.likePhrases[locale], ...days.keptBack.ordinary[locale]];
    expect(days.changed.ordinary[locale].length).toBeGreaterThanOrEqual(locale === 'en' ? 60 : 40);
    expect(all.filter((sentence) => isRefused(sentence, locale))).toEqual([]);
  });

  test.each([
    { locale: 'zh', changed: 39, keptBack: 10 },
    { locale: 'en', changed: 39, keptBack: 5 },
  ] as const)('$locale: of those that hurt, no fewer are refused than were measured', ({ locale, changed, keptBack }) => {
    expect(harmful(locale)).toHaveLength(40);
    expect(harmful(locale).filter((sentence) => isRefused(sentence, locale)).length).toBeGreaterThanOrEqual(changed);
    expect(days.keptBack.harmful[locale].filter((sentence) => isRefused(sentence, locale)).length).toBeGreaterThanOrEqual(keptBack);
  });

  test.each(locales)('%s: of those kept back that hurt, in other words than the phrases, a check reports at least 70 in 100', (locale) => {
    const likeness = new Likeness(known, locale);
    const all = days.keptBack.harmful[locale];
    const reported = all.filter((sentence) => isRefused(sentence, locale) || likeness.resembledBy(sentence));
    expect(reported.length / all.length).toBeGreaterThanOrEqual(0.7);
  });
});

/** The shares that were measured when the lists were last changed; they may rise. Lists of phrases hardly find what is said indirectly. */
const least = { usual: { zh: 41 / 48, en: 36 / 48 }, indirect: { zh: 10 / 60, en: 7 / 60 } };
