import { z } from 'zod';
import { filled, type Localized, locales, requiredLocales } from '../locale.ts';
import { bilingual } from './bilingual.ts';

/** Marks a schema as a name, the same in every language. Unmarked schemas are words: see `isWords`. */
export const untranslated = { translated: false };

/** One line of words in the language of the text: what a translator translates. */
export const words = z.string().trim().min(1).meta({ translated: true });

/** Words of the text's language, or none: the corner of a table. */
export const wordsOrNone = z.string().trim().meta({ translated: true });

/** A name that is the same in every language: of a handout, a hotline, a syllable. */
export const name = z.string().trim().min(1).meta(untranslated);

/** A text in every language of the curriculum, each of which has to satisfy `line`. An added language may lack it: a fallback is used. */
export function localizedLine(line: z.ZodString): z.ZodType<Localized> {
  return z
    .strictObject(
      Object.fromEntries(locales.map((locale) => [locale, requiredLocales.includes(locale) ? line : line.optional()])) as Record<
        keyof Localized,
        typeof line
      >,
    )
    .transform(filled);
}

/** A text in every language of the curriculum. */
export const localized = localizedLine(words);

/** A lower-case ASCII name, as used in file names and URLs. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: bilingual({
    zh: '只用小写字母 a–z、数字和单个连字符，比如 letter-paper。',
    en: 'Use small letters a–z, digits and single hyphens, for example letter-paper.',
  }),
});

/** The id of a document or an entry; its form is shown by an example. */
export function idLike(form: RegExp, example: string) {
  return z.string().regex(form, { error: bilingual({ zh: `编号照这样写：${example}。`, en: `Write an id such as ${example}.` }) });
}

/** A whole number written as an attribute, whatever its size: from="0". */
export const wholeNumber = z
  .string()
  .regex(/^\d+$/, { error: bilingual({ zh: '用阿拉伯数字写一个整数。', en: 'Write a whole number in digits.' }) })
  .transform(Number)
  .meta(untranslated);

/** A whole number between two others: minutes="5". */
export function count(least: number, most: number) {
  return wholeNumber.pipe(z.number().min(least).max(most));
}

/** Yes or no: fill="yes". */
export const yesOrNo = z.enum(['no', 'yes']).default('no');

/** Whole numbers between two others, separated by |: widths="1|3|1". `few` and `many`: how many there may be. */
export function counts(least: number, most: number, { few = 1, many = 40 }: { few?: number; many?: number } = {}) {
  const message = bilingual({
    zh: `写 ${least} 到 ${most} 的整数，用 | 隔开，比如 ${least}|${least + 2}。`,
    en: `Write whole numbers from ${least} to ${most}, separated by |, for example ${least}|${least + 2}.`,
  });
  const numbersIn = (text: string) => text.split('|').map((entry) => (/^\s*\d+\s*$/.test(entry) ? Number(entry) : -1));
  const isRight = (numbers: readonly number[]) =>
    numbers.length >= few && numbers.length <= many && numbers.every((one) => one >= least && one <= most);
  return z
    .string()
    .refine((text) => isRight(numbersIn(text)), { error: message, abort: true })
    .transform(numbersIn)
    .meta(untranslated);
}

/** How many entries an attribute may have: a table of two such lists still takes seconds to print, not minutes. */
const mostEntries = 60;

/** Names written in an attribute, separated by | or by line breaks, the same in every language: school="principal|night". */
export const nameList = z
  .string()
  .transform((text) =>
    text
      .split(/[|\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )
  .pipe(z.array(z.string()).min(1).max(mostEntries))
  .meta(untranslated);

/** A list of words written in the same way: labels="姓名|班级". */
export const list = nameList.meta({ translated: true });

/** Names written in an attribute, separated by spaces: show="happy sad". */
export function names<const T extends readonly string[]>(allowed: T) {
  return z
    .string()
    .transform((text) => text.split(/\s+/).filter((entry) => entry !== ''))
    .pipe(z.array(z.enum(allowed)).min(1));
}

/** Names of drawings written in an attribute, separated by spaces: picture="sun rain". */
export function drawings(most: number) {
  const name = z.string().regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/, {
    error: bilingual({
      zh: '写 content/pictures 里图的名字，比如 kite，或者 sun rain。',
      en: 'Write the names of drawings in content/pictures, for example kite or sun rain.',
    }),
  });
  return z
    .string()
    .transform((text) => text.split(/\s+/).filter((entry) => entry !== ''))
    .pipe(z.array(name).min(1).max(most))
    .meta(untranslated);
}

/**
 * Whether a schema is for words in the language of the text, that is for anything but names, choices and numbers. Unmarked schemas count
 * as words, so that no attribute of a new block escapes the rules for words. The mark is stored in the schema because a bundle has its own
 * copy of this file.
 */
export function isWords(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isWords(schema.unwrap());
  const marked = schema instanceof z.ZodType ? schema.meta()?.['translated'] : undefined;
  if (typeof marked === 'boolean') return marked;
  if (schema instanceof z.ZodPipe) return isWords(schema.out);
  if (schema instanceof z.ZodArray) return isWords(schema.element);
  return !(schema instanceof z.ZodEnum || schema instanceof z.ZodNumber);
}
