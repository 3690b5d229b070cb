import type { z } from 'zod';
import { builtInLocales, type Locale, locales } from '../locale.ts';
import { didYouMean } from '../suggest.ts';
import { bilingual } from './bilingual.ts';
import { words } from './common.ts';
import { phrase } from './phrase.ts';

/** A phrase that may name classes of words, `{parents}`; what they stand for is put in before it is read as a phrase. */
export const phraseOfClasses = words;

/** Reads phrases of one language: puts in what the classes stand for, then holds them to the signs of phrases. */
export function reader(given: Readonly<Record<string, string[]>>, at: PropertyKey[], context: z.RefinementCtx) {
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

/** A table for every language. The lists of the program have words in Chinese and English; in any other language nothing is found until it has its own. */
export function inEachLanguage<T extends z.ZodType>(schema: T, none: z.output<T>) {
  return Object.fromEntries(
    locales.map((locale) => [locale, builtInLocales.includes(locale) ? schema : schema.default(none as never)]),
  ) as Record<Locale, T>;
}
