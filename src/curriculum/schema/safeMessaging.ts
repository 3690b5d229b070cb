import { z } from 'zod';
import { byLocale } from '../locale.ts';
import { explained } from './bilingual.ts';
import { localized, slug } from './common.ts';
import { protects } from './layers.ts';
import { inEachLanguage, phraseOfClasses, reader } from './wordClasses.ts';

const classes = inEachLanguage(z.record(slug, z.array(phraseOfClasses).min(1)), {});
const phrases = inEachLanguage(z.array(phraseOfClasses), []);
const wordList = inEachLanguage(
  z.strictObject({
    words: explained(z.array(phraseOfClasses).min(1), {
      zh: '查哪些字。{parents} 是 classes 里的一类词，… 是同一句里的几个字，.. 是不带逗号和“不”的几个字，(a|b) 是两个里的一个，? 表示前一个可有可无。',
      en: 'What is looked for. {parents} is a class of words, … is a little of the same sentence, .. a few words without comma or negation, (a|b) is either, ? makes the sign before it optional.',
    }),
    unless: explained(z.array(phraseOfClasses), {
      zh: '紧挨着这些字，就不算。',
      en: 'Accepted when one of these is next to it.',
    }),
  }),
  { words: [], unless: [] },
);

const list = z.strictObject({
  id: slug,
  protects,
  hears: explained(z.enum(['child', 'anyone']), {
    zh: 'child：孩子听到、读到的地方不许写；anyone：哪里都不许写。',
    en: 'child: refused where a child hears or reads it; anyone: refused everywhere.',
  }),
  dialogue: explained(z.literal('allowed').optional(), {
    zh: 'allowed：故事里的人可以说，放在引号里。',
    en: 'allowed: a person in a story may say it, inside quotation marks.',
  }),
  why: explained(localized, {
    zh: '接在查到的字后面，说哪里不好：“都是为了你” 把爱说成了债。',
    en: 'What is wrong with it: the report puts it behind the words that were found.',
  }),
  instead: explained(localized, { zh: '该怎么写。', en: 'What to write instead.' }),
  ...wordList,
});

/** Words that hurt, in the form that the head of the file describes. Parsing replaces the classes and gives each list all its exceptions. */
export const safeMessagingFile = z
  .strictObject({
    classes: explained(z.strictObject(classes), {
      zh: '一类词起一个名字，下面的词表用 {名字} 写它。',
      en: 'Classes of words by name; the lists write {name}.',
    }),
    unless: explained(z.strictObject(phrases), { zh: '对所有词表都算的例外。', en: 'Exceptions for all lists.' }),
    refuted: explained(z.strictObject(phrases), {
      zh: '引号里的话后面跟着这些字，就不算。',
      en: 'Words in quotation marks are accepted when one of these follows them.',
    }),
    lists: z.array(list),
  })
  .transform((file, context) => {
    const readersOf = byLocale((locale) => reader(file.classes[locale], ['classes', locale], context));
    const shared = byLocale((locale) => ({
      unless: readersOf[locale](file.unless[locale], ['unless', locale]),
      refuted: readersOf[locale](file.refuted[locale], ['refuted', locale]),
    }));
    return file.lists.map((entry, index) => ({
      ...entry,
      ...byLocale((locale) => {
        const read = readersOf[locale];
        const { unless, refuted } = shared[locale];
        return {
          words: read(entry[locale].words, ['lists', index, locale, 'words']),
          unless: [...unless, ...read(entry[locale].unless, ['lists', index, locale, 'unless'])],
          refuted,
        };
      }),
    }));
  });

export type SafeMessagingEntry = z.infer<typeof safeMessagingFile>[number];
