import type { CheckId } from '../catalogue.ts';
import { type Locale, like } from '../locale.ts';
import type { OwnChecks } from '../schema/editionChecks.ts';

/** The numbers of checks that differ from country to country, and what they are in the project's own curriculum. */
export const checkNumbers = {
  /** Of a plan; `guide` is for what is read at a table: guides of workshops, activities and kits, which take what they need. */
  'plan-fits-its-pages': { pages: { zh: 2, en: 3 }, guide: { zh: Number.POSITIVE_INFINITY, en: Number.POSITIVE_INFINITY } },
  'large-plan-fits-its-pages': { pages: { zh: 3, en: 4 } },
  /** Characters, or words, of a plan for each minute of its lesson. */
  'pages-have-air': { perMinute: { zh: 55, en: 50 } },
  /** Characters, or words, that are said in one breath. */
  'said-in-one-breath': { words: { zh: 40, en: 25 } },
  /** Characters that a child of six or seven keeps in mind while a teacher reads aloud. */
  'spoken-sentences-are-short': { words: { zh: 15, en: 15 } },
  /** Characters, or words, of a story: with fewer nothing happens, with more fifty children no longer listen. */
  'story-is-told': { least: { zh: 120, en: 75 }, most: { zh: 450, en: 275 } },
  /** Silence, what a model pupil says, and an awkward answer. */
  'answers-are-likely': { answers: { zh: 3, en: 3 } },
  /** Minutes, in rooms with fifty children: for an answer and its reply, for a sheet for each pupil, for moving seats. */
  'minutes-are-enough': { answer: { zh: 0.6, en: 0.6 }, handingOut: { zh: 2, en: 2 }, moving: { zh: 1, en: 1 } },
} as const satisfies Partial<Record<CheckId, Readonly<Record<string, Readonly<Record<'zh' | 'en', number>>>>>>;

export type NumberedCheck = keyof typeof checkNumbers;

/** A number of a check for texts in a language: the edition's own, else that of the project's own curriculum. */
export function checkNumber<Id extends NumberedCheck>(
  checks: OwnChecks | undefined,
  id: Id,
  name: keyof (typeof checkNumbers)[Id] & string,
  locale: Locale,
): number {
  const own = (checks?.[id] as Readonly<Record<string, number | Partial<Record<Locale, number>>>> | undefined)?.[name];
  const ofLanguage = typeof own === 'object' ? own[locale] : own;
  return ofLanguage ?? (checkNumbers[id] as Readonly<Record<string, Readonly<Record<'zh' | 'en', number>>>>)[name]![like[locale]];
}

/** The names of the numbers of a check, none for most. */
export function numbersOf(id: CheckId): string[] {
  return Object.keys((checkNumbers as Partial<Record<CheckId, object>>)[id] ?? {});
}
