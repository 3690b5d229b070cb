import { z } from 'zod';
import { byLocale } from '../locale.ts';
import { explained } from './bilingual.ts';
import { localized, slug, words } from './common.ts';
import { inEachLanguage, phraseOfClasses, reader } from './wordClasses.ts';

const phrases = inEachLanguage(z.array(phraseOfClasses), []);

const kind = z.strictObject({
  words: explained(z.array(phraseOfClasses).min(1), {
    zh: '搜索里有这些字，就先给求助的人和号码。{child} 是 classes 里的一类词，… 是中间的几个字，.. 是不带“不”的几个字，(a|b) 是两个里的一个，? 表示前一个可有可无。拼音、繁体字不用写。',
    en: 'A search with these words shows help first. {child} is a class of words, … a few words, .. fewer and without a negation, (a|b) is either, ? makes the sign before it optional. Pinyin and traditional characters need not be written.',
  }),
  alone: explained(z.array(phraseOfClasses).default([]), {
    zh: '只有这几个字、别的什么也没有，才算。',
    en: 'Counts only when nothing else is typed.',
  }),
});

const list = z.strictObject({
  id: slug,
  why: explained(localized, { zh: '为什么要有这一组。', en: 'Why these words are here.' }),
  ...inEachLanguage(kind, { words: [], alone: [] }),
});

/** Words of crisis that are typed into the search. The phrases are validated with their classes, and returned as they are written. */
export const crisisWordsFile = z
  .strictObject({
    classes: explained(z.strictObject(inEachLanguage(z.record(slug, z.array(phraseOfClasses).min(1)), {})), {
      zh: '一类词起一个名字，下面用 {名字} 写它。',
      en: 'Classes of words by name; the phrases write {name}.',
    }),
    misspelt: explained(z.array(words), {
      zh: '拼错一两个字母也认得的英文词。',
      en: 'Words that are recognized with a letter or two wrong.',
    }),
    unless: explained(z.strictObject(phrases), {
      zh: '查到的字是这些话的一部分，就不算。对每一组都算。',
      en: 'Found words that are part of one of these do not count. Holds for every list.',
    }),
    lists: z.array(list).min(1),
  })
  .superRefine((file, context) => {
    byLocale((locale) => {
      const read = reader(file.classes[locale], ['classes', locale], context);
      read(file.unless[locale], ['unless', locale]);
      for (const [index, entry] of file.lists.entries()) {
        read(entry[locale].words, ['lists', index, locale, 'words']);
        read(entry[locale].alone, ['lists', index, locale, 'alone']);
      }
    });
  });

export type CrisisWords = z.infer<typeof crisisWordsFile>;
