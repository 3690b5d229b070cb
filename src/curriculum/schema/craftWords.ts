import { z } from 'zod';
import { locales } from '../locale.ts';
import { explained } from './bilingual.ts';
import { localized, slug } from './common.ts';
import { protects } from './layers.ts';
import { phrase } from './phrase.ts';

const phrases = z.array(phrase);

/** A language may have no words for an entry. */
const wordList = z.strictObject({
  words: explained(phrases, {
    zh: '查哪些字。… 是同一句里的几个字，(a|b) 是两个里的一个，? 表示前一个可有可无。',
    en: 'What is looked for. … is a little of the same sentence, (a|b) is either, ? makes the sign before it optional.',
  }),
  unless: explained(phrases.default([]), {
    zh: '同一句里有这些字，就不算。',
    en: 'Accepted when one of these is in the same sentence.',
  }),
});

/** Words by which craft is judged; the top of the file describes the format. */
export const craftWordsFile = z.array(
  z.strictObject({
    id: slug,
    protects,
    check: explained(
      z.enum(['alone-has-a-question', 'english-is-written', 'outcomes-are-seen', 'sensitivity-fits-words', 'words-are-spoken']),
      {
        zh: '哪一项检查用这些字。',
        en: 'The check that looks for these words.',
      },
    ),
    why: explained(localized, {
      zh: '接在查到的字后面，说哪里不好。',
      en: 'What is wrong with it: the report puts it behind the words that were found.',
    }),
    instead: explained(localized, { zh: '该怎么写。', en: 'What to write instead.' }),
    ...(Object.fromEntries(locales.map((locale) => [locale, wordList.default({ words: [], unless: [] })])) as Record<
      (typeof locales)[number],
      z.ZodDefault<typeof wordList>
    >),
  }),
);

export type CraftEntry = z.infer<typeof craftWordsFile>[number];
