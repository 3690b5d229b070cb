import { z } from 'zod';
import { builtInLocales, byLocale, type Locale, locales } from '../locale.ts';
import { didYouMean } from '../suggest.ts';
import { bilingual } from './bilingual.ts';
import { localized, slug, words } from './common.ts';
import { phrase } from './phrase.ts';

/** A phrase that may name classes of words, `{parents}`; what they stand for is put in before it is read as a phrase. */
const phraseOfClasses = words;

const classes = inEachLanguage(z.record(slug, z.array(phraseOfClasses).min(1)), {});
const phrases = inEachLanguage(z.array(phraseOfClasses), []);
const wordList = inEachLanguage(z.strictObject({ words: z.array(phraseOfClasses).min(1), unless: z.array(phraseOfClasses) }), {
  words: [],
  unless: [],
});

const list = z.strictObject({
  id: slug,
  hears: z.enum(['child', 'anyone']),
  dialogue: z.literal('allowed').optional(),
  why: localized,
  instead: localized,
  ...wordList,
});

/** Words that hurt; how they are written is told at the top of the file. What it gives are lists without classes, each with all its exceptions. */
export const safeMessagingFile = z
  .strictObject({
    classes: z.strictObject(classes),
    unless: z.strictObject(phrases),
    refuted: z.strictObject(phrases),
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

/** Reads phrases of one language: puts in what the classes stand for, then holds them to the signs of phrases. */
function reader(given: Readonly<Record<string, string[]>>, at: PropertyKey[], context: z.RefinementCtx) {
  const known = new Map<string, string>();
  const read = (phrases: readonly string[], path: PropertyKey[]) =>
    phrases.map((written, index) => {
      const full = written.replace(/\{([^{}]*)\}/g, (_, name: string) => {
        const meant = known.get(name);
        if (meant === undefined)
          context.addIssue({ code: 'custom', path: [...path, index], message: unknownClass(name, [...known.keys()]) });
        return meant ?? name;
      });
      const { data, error } = phrase.safeParse(full);
      for (const { message } of error?.issues ?? []) context.addIssue({ code: 'custom', path: [...path, index], message });
      return data ?? written;
    });
  // A class may name those above it.
  for (const [name, phrases] of Object.entries(given)) known.set(name, `(${read(phrases, [...at, name]).join('|')})`);
  return read;
}

function unknownClass(name: string, known: readonly string[]): string {
  const { zh, en } = didYouMean(name, known, (one) => `{${one}}`);
  return bilingual({ zh: `classes 里没有 {${name}}。${zh}`, en: `There is no class {${name}}. ${en}` });
}

/** A table for every language; one that was added may lack its own, and then nothing is found in it. */
function inEachLanguage<T extends z.ZodType>(schema: T, none: z.output<T>) {
  return Object.fromEntries(
    locales.map((locale) => [locale, builtInLocales.includes(locale) ? schema : schema.default(none as never)]),
  ) as Record<Locale, T>;
}
