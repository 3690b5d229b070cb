import { z } from 'zod';
import { grades, kindNames, sensitivities } from '../kind.ts';
import { builtInLocales, type Locale, locales } from '../locale.ts';
import { bilingual } from './bilingual.ts';
import { idLike, localized, slug, words } from './common.ts';
import { phrase } from './phrase.ts';
import type { SafeMessagingEntry } from './safeMessaging.ts';

/** A day of the calendar as `2026-11-23`; YAML reads an unquoted one as text too (core schema). */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: bilingual({ zh: '日期照这样写：2026-11-23。', en: 'Write a day as 2026-11-23.' }) })
  .refine(isInCalendar, {
    error: bilingual({ zh: '日历上没有这一天；照这样写：2026-11-23。', en: 'The calendar has no such day; write one such as 2026-11-23.' }),
  });

const hotline = z.strictObject({
  id: z.string().regex(/^\d{3,12}$/, {
    error: bilingual({
      zh: '号码用数字写，外面加英文引号，比如 "12356"。',
      en: 'Write the number in digits and quotes, for example "12356".',
    }),
  }),
  name: localized,
  use: localized,
  hours: localized,
  region: words,
  checked: day,
  source: slug,
});

/** A line that each school fills in by hand. */
const blank = z.strictObject({ id: slug, name: localized });

export const hotlinesFile = z.strictObject({
  hotlines: z.array(hotline).min(1),
  blanks: z.array(blank),
  groups: z.record(z.string(), z.array(z.string())),
});

export const strandsFile = z.array(z.strictObject({ id: idLike(/^S[1-8]$/, 'S6'), name: localized, about: localized }));

/** Where the plan leaves something out on purpose: a grade or a band, and why. */
const gap = z.strictObject({
  at: z.coerce.string<string | number>().regex(/^\d(-\d)?$/, {
    error: bilingual({ zh: '写一个年级或者一个学段，比如 3 或 3-4。', en: 'Write a grade or a band, for example 3 or 3-4.' }),
  }),
  reason: localized,
});
const gaps = z.array(gap).default([]);

export const guidelineFile = z.array(
  z.strictObject({ id: words, area: slug, grades: z.array(z.literal(grades)).min(1), name: localized, gaps }),
);

export const competenciesFile = z.array(z.strictObject({ id: slug, name: localized, gaps }));

export const needsFile = z.array(z.strictObject({ id: words, name: localized, gaps }));

export const sourcesFile = z.array(
  z.strictObject({
    id: slug,
    title: localized,
    publisher: localized,
    year: z.int().min(1900).max(2100).optional(),
    confidence: z.enum(['primary', 'secondary']),
    address: z.string().optional(),
  }),
);

/** A list for every language; one that was added may have none, and then nothing is found in it. */
const byLocale = <T extends z.ZodType>(schema: T, none: z.output<T>) =>
  Object.fromEntries(locales.map((locale) => [locale, builtInLocales.includes(locale) ? schema : schema.default(none as never)])) as Record<
    Locale,
    T
  >;

const phrases = z.array(phrase);
const wordList = z.strictObject({ words: phrases.min(1), unless: phrases });

/** What a village class cannot do; how it is written is told at the top of the file. */
export const classroomWordsFile = z.array(
  z.strictObject({
    id: slug,
    check: z.enum(['materials-are-at-hand', 'no-written-homework']),
    dialogue: z.literal('allowed').optional(),
    why: localized,
    instead: localized,
    ...byLocale(wordList, { words: [], unless: [] }),
  }),
);

/** One word for one thing; how it is written is told at the top of the file. */
export const glossaryFile = z.array(
  z.strictObject({
    id: slug,
    ...byLocale(words, ''),
    note: localized,
    not: z.strictObject(byLocale(phrases, [])),
    unless: z.strictObject(byLocale(phrases, [])).optional(),
  }),
);

/** Characters that children know besides the commonest, from which grade on. */
export const commonCharactersFile = z.array(z.strictObject({ characters: words, from: z.int().min(1).max(9), why: words }));

const safeguardCommon = { id: slug, kinds: z.array(z.enum(kindNames)).min(1), missing: localized, write: localized };

/** What a careful or safeguarding document has to hold; how it is written is told at the top of the file. */
export const safeguardsFile = z.array(
  z.discriminatedUnion('place', [
    z.strictObject({ ...safeguardCommon, place: z.literal('block'), blocks: z.array(words).min(1) }),
    z.strictObject({ ...safeguardCommon, place: z.enum(['anywhere', 'if-then', 'closing']), ...byLocale(phrases, []) }),
  ]),
);

const plannedCommon = {
  title: localized,
  objective: localized,
  minutes: z.int().min(1),
  sensitivity: z.enum(sensitivities),
  ways: z.array(z.literal([1, 2, 3, 4])).min(1),
};

const plannedLesson = z.strictObject({
  id: idLike(/^G[1-9]-\d{2}$/, 'G3-08'),
  ...plannedCommon,
  strand: z.string(),
  guideline: z.array(z.string()).min(1),
  casel: z.array(slug).min(1),
  needs: z.array(words).min(1),
  time: localized,
  sheet: localized,
});

const plannedOther = z.strictObject({
  id: idLike(/^[WAOR]\d{2}$/, 'W02'),
  ...plannedCommon,
  minutes: z.int().min(1).optional(),
  sensitivity: z.enum(sensitivities).optional(),
  for: localized,
});

export const scopeAndSequenceFile = z.array(plannedLesson);
export const plannedDocumentsFile = z.array(plannedOther);

export type CommonCharacters = z.infer<typeof commonCharactersFile>[number];
export type Hotlines = z.infer<typeof hotlinesFile>;
export type Hotline = z.infer<typeof hotline>;
export type Blank = z.infer<typeof blank>;
export type Strand = z.infer<typeof strandsFile>[number];
export type GuidelineClause = z.infer<typeof guidelineFile>[number];
export type Competency = z.infer<typeof competenciesFile>[number];
export type Gap = z.infer<typeof gap>;
export type Need = z.infer<typeof needsFile>[number];
export type Safeguard = z.infer<typeof safeguardsFile>[number];
export type ClassroomEntry = z.infer<typeof classroomWordsFile>[number];
export type GlossaryEntry = z.infer<typeof glossaryFile>[number];
/** An entry of any of the word lists. */
export type PhraseList = Record<Locale, { words: string[]; unless: string[]; refuted?: string[] }> &
  Partial<Pick<SafeMessagingEntry, 'hears' | 'dialogue'>>;
/** An entry that says itself why its words are refused, and what to write instead. */
export type RefusedWords = PhraseList & Pick<SafeMessagingEntry, 'why' | 'instead'>;
export type Source = z.infer<typeof sourcesFile>[number];
export type PlannedLesson = z.infer<typeof plannedLesson>;

/** Whether a day of the right form exists: 2026-02-30 does not. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
