import { traits } from './edition/traits.ts';
import { languagesFolder, readLanguages } from './language.ts';

/**
 * The code of a language of the curriculum. The compiler knows the two that are part of the project and requires both in every table. A
 * language that is added as files (docs/translation.md) joins `locales` at startup: what it lacks is filled from its fallback languages,
 * and typography follows `like`.
 */
export type Locale = 'zh' | 'en';

const languages = readLanguages(languagesFolder);

/** Every language that the program knows, whether texts are written in it or only commands and the workbench speak it. */
const known = [...languages.keys()] as Locale[];

/** The languages of the curriculum. The first is the original: every document exists in it. `edition.yaml` may choose them. */
export const locales: readonly Locale[] = (traits.languages as Locale[] | undefined) ?? known;

export const originalLocale: Locale = locales[0]!;

/** The languages of commands, messages and the workbench, whatever the curriculum is written in. */
export const toolLocales: readonly Locale[] = ['zh', 'en'];

/** The languages of the curriculum whose interface words are complete, which the compiler checks. */
export const builtInLocales: readonly Locale[] = locales.filter((locale) => toolLocales.includes(locale));

/** The languages in which every entry of a registry is written: the original and the built-in ones. An added one may lack words. */
export const requiredLocales: readonly Locale[] = locales.filter((locale) => locale === originalLocale || toolLocales.includes(locale));

/** The BCP 47 tag on pages and in PDFs. Each language uses the same tag everywhere, because search has one index per tag. */
export const languageTag: Record<Locale, string> = byKnown((locale) => languages.get(locale)!.tag);

/** Scripts that are written from right to left. */
const fromTheRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction in which a language is written. */
export const direction: Record<Locale, 'ltr' | 'rtl'> = byKnown((locale) => directionOf(languageTag[locale]));

/** The direction in which a language is written, by its tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return fromTheRight.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The name of each language in that language. */
export const ownName: Record<Locale, string> = byKnown((locale) => languages.get(locale)!.name);

/** The language whose typography, sentence ends and space on paper a language shares. */
export const like: Record<Locale, 'zh' | 'en'> = byKnown((locale) => languages.get(locale)!.like);

/** A text in every language. */
export type Localized = Record<Locale, string>;

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The languages of the curriculum in which a text is shown that a language lacks, in order. */
export function otherLocales(locale: Locale): Locale[] {
  return insteadOf(locale).filter((other) => locales.includes(other));
}

/** The languages whose words stand in for those that a language lacks, in order, whether the curriculum has them or not. */
export function insteadOf(locale: Locale): Locale[] {
  const first = languages.get(locale)!.insteadOf as Locale[];
  return [...first, ...known.filter((other) => other !== locale && !first.includes(other))];
}

/** What `edition.yaml` says in a language, or in the first one that stands in for it. */
export function saidIn(by: Readonly<Record<string, string | undefined>>, locale: Locale): string | undefined {
  return [locale, ...insteadOf(locale)].map((one) => by[one]).find((one) => one !== undefined);
}

/** A table with an entry for every language of the curriculum. */
export function byLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}

function byKnown<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(known.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}

/** Completes a table, also for the languages of commands: a language without an entry takes that of its first fallback. */
export function filled<T>(given: Partial<Record<Locale, T>>): Record<Locale, T> {
  return byKnown((locale) => [locale, ...insteadOf(locale)].map((candidate) => given[candidate]).find((value) => value !== undefined)!);
}
