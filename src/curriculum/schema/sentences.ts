import { z } from 'zod';
import { byLocale, locales } from '../locale.ts';
import { explained } from './bilingual.ts';
import { localized, slug } from './common.ts';
import { protects } from './layers.ts';
import { entriesOf, fieldOf, uniqueIdsIn } from './relations.ts';
import type { ValidationError } from './validate.ts';
import { inEachLanguage } from './wordClasses.ts';

/** Many short lines in one block of text: yaml reads them a hundred times faster than a list, and no line needs quotation marks. */
const lines = z
  .string()
  .meta({ translated: true })
  .transform((text) => linesOf(text));

const sentences = z.strictObject({
  harmful: explained(lines, { zh: '伤人的话，一行一句。', en: 'Sentences that hurt, one a line.' }),
  good: explained(lines, {
    zh: '差不多的好话，一行一句：安慰、立规矩、说清楚什么要告诉人、回应伤人的话。误报的句子也加在这里。',
    en: 'Good sentences that are nearly the same, one a line: comfort, limits, where secrecy ends, answers to what hurts. A sentence that was reported wrongly goes here.',
  }),
});

const kind = z.strictObject({
  id: slug,
  protects,
  name: explained(localized, {
    zh: '伤在哪里，接在“像是”后面：不许孩子哭。',
    en: 'What is wrong with it; the report puts it after "like a sentence that": forbids tears.',
  }),
  instead: explained(localized, { zh: '该怎么说。', en: 'What to say instead.' }),
  ...inEachLanguage(sentences, { harmful: [], good: [] }),
});

/** Sentences by which `sentences-do-no-harm` learns; the top of the file describes the format. */
export const sentencesFile = z
  .strictObject({
    alike: explained(z.strictObject(inEachLanguage(lines, [])), {
      zh: '意思相近的词，一行一组，中间空一格。',
      en: 'Words of like meaning, a group a line, with spaces between them.',
    }),
    kinds: explained(z.array(kind), { zh: '一种伤害一条。', en: 'An entry for each kind of harm.' }),
    everyday: explained(z.strictObject(inEachLanguage(lines, [])), {
      zh: '平常话，一行一句：做事、讲故事、上课。误报的平常话加在这里。',
      en: 'Ordinary sentences, one a line: instructions, stories, lessons. An ordinary sentence that was reported wrongly goes here.',
    }),
  })
  .transform(({ alike, ...file }) => ({
    ...file,
    alike: byLocale((locale) => alike[locale].map((group) => group.split(/\s+/))),
  }));

export type Sentences = z.infer<typeof sentencesFile>;

/** What is used while the file cannot be read, which is an error: nothing is known, so nothing is found. */
export const noSentences: Sentences = { alike: byLocale(() => []), kinds: [], everyday: byLocale(() => []) };

/** No two kinds have the same id, and no sentence is both harmful and good. */
export function sentenceRelations(value: unknown): ValidationError[] {
  const kinds = entriesOf(fieldOf(value, 'kinds'), ['kinds'], 'id').map(({ path }) => ({
    path,
    entry: (fieldOf(value, 'kinds') as unknown[])[Number(path[1])],
  }));
  const written = (locale: string, list: 'harmful' | 'good') =>
    kinds.map(({ path, entry }) => ({ path: [...path, locale, list], said: linesOf(fieldOf(fieldOf(entry, locale), list)) }));
  return [
    ...uniqueIdsIn(value, 'kinds', 'id'),
    ...locales.flatMap((locale) => {
      const everyday = { path: ['everyday', locale], said: linesOf(fieldOf(fieldOf(value, 'everyday'), locale)) };
      const harmful = new Set(written(locale, 'harmful').flatMap(({ said }) => said));
      return [...written(locale, 'good'), everyday].flatMap(({ path, said }) =>
        said.filter((sentence) => harmful.has(sentence)).map((sentence) => bothWays(sentence, path)),
      );
    }),
  ];
}

function bothWays(sentence: string, path: PropertyKey[]): ValidationError {
  return {
    path,
    message: { zh: `"${sentence}" 又算伤人，又算好话。`, en: `"${sentence}" is listed as harmful and as good.` },
    hint: { zh: '只留一处。', en: 'Keep one of the two.' },
  };
}

function linesOf(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
