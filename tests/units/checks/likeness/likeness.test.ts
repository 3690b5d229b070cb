import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Likeness } from '../../../../src/checks/likeness/likeness.ts';
import { byLocale, type Locale } from '../../../../src/curriculum/locale.ts';
import type { Sentences } from '../../../../src/curriculum/schema/sentences.ts';
import { sampleOf } from '../../../support/thorough.ts';
import { projectLists } from '../../../support/wordLists.ts';

type KeptBack = Record<'indirect' | 'twins', Record<Locale, Record<'harmful' | 'good', string>>>;

const read = (file: string) => parse(readFileSync(file, 'utf8'));
const known = projectLists.sentences;
const keptBack = read('tests/units/checks/likeness/keptBack.yaml') as KeptBack;
const locales = ['zh', 'en'] as const;
const learnt = byLocale((locale) => new Likeness(known, locale));

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
const reportedOf = (sentences: readonly string[], likeness: Likeness) =>
  sentences.filter((sentence) => likeness.resembledBy(sentence)).length;

describe('sentences kept back: no fewer harmful ones are reported than were measured, and no more good ones', () => {
  test.each([
    { set: 'indirect', locale: 'zh', found: 48, alarms: 6, of: 60 },
    { set: 'indirect', locale: 'en', found: 44, alarms: 6, of: 60 },
    { set: 'twins', locale: 'zh', found: 63, alarms: 3, of: 100 },
    { set: 'twins', locale: 'en', found: 38, alarms: 2, of: 100 },
  ] as const)('$set, $locale', ({ set, locale, found, alarms, of }) => {
    const { harmful, good } = keptBack[set][locale];
    expect([linesOf(harmful).length, linesOf(good).length]).toEqual([of, of]);
    expect(reportedOf(linesOf(harmful), learnt[locale])).toBeGreaterThanOrEqual(found);
    expect(reportedOf(linesOf(good), learnt[locale])).toBeLessThanOrEqual(alarms);
  });

  test('none of them is among those learnt from', () => {
    const all = locales.flatMap((locale) => [
      ...known.everyday[locale],
      ...known.kinds.flatMap((kind) => [...kind[locale].harmful, ...kind[locale].good]),
    ]);
    const kept = Object.values(keptBack).flatMap((set) => locales.flatMap((locale) => Object.values(set[locale]).flatMap(linesOf)));
    expect(kept.filter((sentence) => all.includes(sentence))).toEqual([]);
  });
});

describe('a fifth of the sentences, learnt from the others', () => {
  const isHeldOut = (_: unknown, index: number) => index % 5 === 0;
  const isLearnt = (sentence: unknown, index: number) => !isHeldOut(sentence, index);
  const part = (keeps: (sentence: string, index: number) => boolean): Sentences => ({
    ...known,
    kinds: known.kinds.map((kind) => ({
      ...kind,
      ...byLocale((locale) => ({ harmful: kind[locale].harmful.filter(keeps), good: kind[locale].good.filter(keeps) })),
    })),
  });

  const measured = [
    { locale: 'zh', found: 0.77, alarms: 0.08 },
    { locale: 'en', found: 0.58, alarms: 0.06 },
  ] as const;

  test.each(sampleOf(measured, 1))('$locale', ({ locale, found, alarms }) => {
    const likeness = new Likeness(part(isLearnt), locale);
    const shareOf = (list: 'harmful' | 'good') => {
      const sentences = part(isHeldOut).kinds.flatMap((kind) => kind[locale][list]);
      return reportedOf(sentences, likeness) / sentences.length;
    };
    expect(shareOf('harmful')).toBeGreaterThanOrEqual(found);
    expect(shareOf('good')).toBeLessThanOrEqual(alarms);
  });
});

describe('what is reported', () => {
  const english: Sentences = {
    alike: byLocale(() => []),
    everyday: byLocale(() => ['The kite flies over the hill.']),
    kinds: ['Nobody likes a cry-baby here.', 'We will keep it between the two of us.'].map((harmful, index) => ({
      id: `kind-${index}`,
      name: byLocale(() => `kind ${index}`),
      instead: byLocale(() => ''),
      ...byLocale(() => ({ harmful: [harmful], good: [] })),
    })),
  };

  test('the kind and the known sentence that it resembles most', () => {
    const found = new Likeness(english, 'en').resembledBy('Let us keep it between the two of us.');
    expect([found?.kind.id, found?.nearest]).toEqual(['kind-1', 'We will keep it between the two of us.']);
  });

  test.each(['The kite flies high.', 'Between us.', ''])('nothing: "%s"', (sentence) => {
    expect(new Likeness(english, 'en').resembledBy(sentence)).toBeUndefined();
  });

  test('nothing at all while no sentences are known', () => {
    expect(new Likeness({ ...english, kinds: [] }, 'en').resembledBy('Nobody likes a cry-baby here.')).toBeUndefined();
  });

  test('the same every time', () => {
    const sentence = '打个电话也掉眼泪，真没出息。';
    expect(new Likeness(known, 'zh').scoreOf(sentence)).toBe(learnt.zh.scoreOf(sentence));
  });
});
