import { z } from 'zod';
import { type Locale, locales, originalLocale } from '../locale.ts';
import { explained } from './bilingual.ts';
import { slug, words } from './common.ts';

/** What to do with printed sheets: keep using them, replace them at the next print, or destroy them. */
const printedAdvice = ['keep', 'replace', 'destroy'] as const;

/** Required in the original only: a language added later does not have to describe earlier changes. */
const textByLanguage = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, locale === originalLocale ? words : words.optional()])),
) as unknown as z.ZodType<TextByLanguage>;

/** A sentence for readers, in the original at least. */
export type TextByLanguage = Partial<Record<Locale, string>>;

const common = {
  document: explained(z.string(), { zh: '材料的编号，比如 G3-08。', en: 'The id of the document, for example G3-08.' }),
  /** `plan`, `guide` or names of handouts; all sheets of the document when it is left out. */
  sheets: explained(z.array(slug).min(1).optional(), {
    zh: '哪几张：plan、guide 或讲义的名字；不写就是全部。',
    en: 'Which sheets: plan, guide or names of handouts. Left out: all of them.',
  }),
};
const now = explained(textByLanguage, { zh: '现在是怎样：一句老师看得懂的话。', en: 'What is right now, in a sentence for teachers.' });
const was = explained(textByLanguage, {
  zh: '原来错在哪里；撤下的，写为什么撤。',
  en: 'What was wrong, in a sentence for teachers; of a withdrawn sheet, why.',
});
const printed = explained(z.enum(printedAdvice), {
  zh: '印好的怎么办：keep 可以接着用，replace 下次印时换掉，destroy 不要再用。',
  en: 'Printed sheets: keep, replace when it is printed next, or destroy.',
});

/** What changed for a teacher; docs/releasing.md describes the format. */
export const changesFile = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...common, kind: explained(z.literal('new'), { zh: '新的一份。', en: 'A new document or sheet.' }), now }),
    z.strictObject({
      ...common,
      kind: explained(z.literal('changed'), {
        zh: '改得更好或者不一样了；旧的没有错。',
        en: 'Better or different; the old sheet was not wrong.',
      }),
      now,
      printed,
    }),
    z.strictObject({
      ...common,
      kind: explained(z.literal('corrected'), {
        zh: '旧的有错：会登在勘误页上。',
        en: 'The old sheet was wrong: it is listed on the page of errata.',
      }),
      was,
      now,
      printed,
    }),
    z.strictObject({
      ...common,
      kind: explained(z.literal('withdrawn'), { zh: '撤下了，不再印。', en: 'Withdrawn: no longer printed.' }),
      was,
      now,
      printed,
    }),
    /** Nothing changed for a reader, for example after an update of the typesetter. Sheets with the old mark are still valid. */
    z.strictObject({
      ...common,
      kind: explained(z.literal('same'), { zh: '对读的人来说什么都没变。', en: 'Nothing changed for a reader.' }),
      now,
    }),
  ]),
);

export type Change = z.infer<typeof changesFile>[number];
export type PrintedAdvice = (typeof printedAdvice)[number];
