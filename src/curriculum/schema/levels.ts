import { z } from 'zod';
import { type Locale, locales, requiredLocales } from '../locale.ts';
import { didYouMean } from '../suggest.ts';
import { explained } from './bilingual.ts';
import { localized, slug, words } from './common.ts';
import { phrase } from './phrase.ts';
import { fieldOf, uniqueIdsIn } from './relations.ts';
import type { ValidationError } from './validate.ts';

/** A list for every language. An added language may have none. */
function lists<T extends z.ZodType>(entry: T): Record<Locale, z.ZodType<z.output<T>[]>> {
  const list = z.array(entry);
  return Object.fromEntries(
    locales.map((locale) => [locale, requiredLocales.includes(locale) ? list : list.default([])]),
  ) as unknown as Record<Locale, z.ZodType<z.output<T>[]>>;
}

const level = z.strictObject({
  id: slug,
  shape: explained(z.enum(['○', '△', '□', '◇']), { zh: '这一级的形状。', en: 'The shape of the level.' }),
  name: explained(localized, { zh: '这一级叫什么。', en: 'What the level is called.' }),
  tell: explained(localized, { zh: '告诉谁。', en: 'Whom to inform.' }),
  within: explained(localized, { zh: '多快；材料里就这样写。', en: 'Within what time, in the words that documents use.' }),
  forms: explained(z.strictObject(lists(words)), {
    zh: '同样快的别的说法，材料里也可以写。',
    en: 'Other words for the same time that documents may use.',
  }),
});

const phrases = z.strictObject({
  level: explained(slug, { zh: '哪一级：levels 里的 id。', en: 'The level: an id from levels.' }),
  ...lists(
    explained(phrase, {
      zh: '听到、看到的话。.. 是不带逗号和“不”的几个字，(a|b) 是两个里的一个，? 表示前一个可有可无。',
      en: 'What is heard or seen. .. is a few words without comma or negation, (a|b) is either, ? makes the sign before it optional.',
    }),
  ),
});

/** The levels of concern from the lowest to the highest, and what belongs to which; the top of the file describes the format. */
export const levelsFile = z.strictObject({
  levels: explained(z.array(level), { zh: '从低到高。', en: 'From the lowest to the highest.' }),
  phrases: explained(z.array(phrases), { zh: '哪句话是哪一级。', en: 'Which words belong to which level.' }),
});

export type Levels = z.infer<typeof levelsFile>;
export type Level = Levels['levels'][number];

/** No two levels have the same id or shape, every phrase has a level of the list, and no phrase has two. */
export function levelRelations(value: unknown): ValidationError[] {
  const levels = listIn(value, 'levels');
  const groups = listIn(value, 'phrases');
  const ids = levels.map((entry) => String(fieldOf(entry, 'id')));
  return [
    ...uniqueIdsIn(value, 'levels', 'id'),
    ...uniqueIdsIn(value, 'levels', 'shape'),
    ...groups.flatMap((group, index): ValidationError[] => {
      const id = String(fieldOf(group, 'level'));
      if (ids.length === 0 || ids.includes(id)) return [];
      const message = { zh: `没有 "${id}" 这一级。`, en: `There is no level "${id}".` };
      return [{ path: ['phrases', index, 'level'], message, hint: didYouMean(id, ids) }];
    }),
    ...locales.flatMap((locale) => inTwoLevels(groups, locale)),
  ];
}

function inTwoLevels(groups: readonly unknown[], locale: Locale): ValidationError[] {
  const levelOf = new Map<string, string>();
  return groups.flatMap((group, index) =>
    listIn(group, locale).flatMap((phrase, place): ValidationError[] => {
      const [words, id] = [String(phrase), String(fieldOf(group, 'level'))];
      const other = levelOf.get(words) ?? id;
      levelOf.set(words, other);
      if (other === id) return [];
      return [
        {
          path: ['phrases', index, locale, place],
          message: { zh: `"${words}" 已经是 "${other}" 级了。`, en: `"${words}" already has the level "${other}".` },
          hint: { zh: '只留一处：一句话只有一级。', en: 'Keep one of the two: a phrase has one level.' },
        },
      ];
    }),
  );
}

function listIn(value: unknown, key: string): unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}
