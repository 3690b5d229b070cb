import { z } from 'zod';
import { type Locale, locales, originalLocale } from '../locale.ts';
import { slug, words } from './common.ts';

/** What is to be done with a sheet that was printed before: it may be used on, be replaced at the next print, or go. */
const printedAdvice = ['keep', 'replace', 'destroy'] as const;

/** Words in the original; a language that is added later does not have to tell what changed before it was there. */
const told = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, locale === originalLocale ? words : words.optional()])),
) as unknown as z.ZodType<Told>;

/** What a reader is told, in the original at least. */
export type Told = Partial<Record<Locale, string>>;

const common = {
  document: z.string(),
  /** `plan`, `guide` or names of handouts; all sheets of the document when it is left out. */
  sheets: z.array(slug).min(1).optional(),
};
const printed = z.enum(printedAdvice);

/** What changed for a teacher; how it is written is told in docs/releasing.md. */
export const changesFile = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...common, kind: z.literal('new'), now: told }),
    z.strictObject({ ...common, kind: z.literal('changed'), now: told, printed }),
    z.strictObject({ ...common, kind: z.literal('corrected'), was: told, now: told, printed }),
    z.strictObject({ ...common, kind: z.literal('withdrawn'), was: told, now: told, printed }),
    /** Nothing changed for a reader: set anew by another program. Sheets with the old mark are as good as new ones. */
    z.strictObject({ ...common, kind: z.literal('same'), now: told }),
  ]),
);

export type Change = z.infer<typeof changesFile>[number];
export type PrintedAdvice = (typeof printedAdvice)[number];
