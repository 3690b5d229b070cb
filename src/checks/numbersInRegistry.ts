import type { Registries } from '../curriculum/curriculum.ts';
import { digitsOf } from '../curriculum/helpLine.ts';
import { type Localized, locales } from '../curriculum/locale.ts';
import { hashOf, type ReadCache } from '../curriculum/read/readCache.ts';
import { contactSentences, contactsApartFrom } from './phoneComesFromRegistry.ts';
import { phoneNumbersIn } from './phoneNumbers.ts';
import type { Finding } from './rule.ts';

type Said = Pick<Finding, 'message' | 'hint'>;

/** Words of an entry of `content/hotlines.yaml` and where they are in it. */
interface Entry {
  id: string;
  path: (string | number)[];
  words: string;
}

/**
 * Phone numbers in the descriptions of `content/hotlines.yaml` without an entry of their own: they would be printed on every sheet without
 * anyone checking them.
 */
export function numbersInRegistry({ hotlines, blanks, placeIn }: Registries, cache: ReadCache): Finding[] {
  const known = hotlines.map(digitsOf);
  const entries = [
    ...hotlines.flatMap(({ id, name, use, hours }, index) => entriesOf(id, ['hotlines', index], { name, use, hours })),
    ...blanks.flatMap(({ id, name }, index) => entriesOf(id, ['blanks', index], { name })),
  ];
  const cached = cache.of('numbers in help lines');
  const found = cached.recall('entries', hashOf(JSON.stringify([known, entries])), () => numbersAmong(entries, new Set(known)));
  cached.close();
  return found.map(({ path, ...said }) => ({ ...placeIn('hotlines', ...path), severity: 'error', ...said }));
}

function entriesOf(id: string, place: readonly (string | number)[], words: Record<string, Partial<Localized>>): Entry[] {
  return Object.entries(words).flatMap(([field, inLanguages]) =>
    locales.map((locale) => ({ id, path: [...place, field, locale], words: inLanguages[locale] ?? '' })),
  );
}

function numbersAmong(entries: readonly Entry[], known: ReadonlySet<string>): (Pick<Entry, 'path'> & Said)[] {
  const numbersIn = phoneNumbersIn(known);
  return entries.flatMap(({ id, path, words }) => {
    const numbers = numbersIn(words);
    return [
      ...numbers.filter(({ digits }) => !known.has(digits)).map(({ shown }) => withoutEntry(id, shown)),
      ...contactsApartFrom(numbers, words).map(({ shown }) => contactSentences(shown)),
    ].map((said) => ({ path, ...said }));
  });
}

function withoutEntry(id: string, shown: string): Said {
  return {
    message: {
      zh: `"${id}" 的说明里写了电话号码 ${shown}，清单里没有这个号码。`,
      en: `The description of "${id}" contains the phone number ${shown}, which is not in the list.`,
    },
    hint: {
      zh: '给这个号码单独写一条，注明来源和核对的日期；说明里用话说出来，不写号码。',
      en: 'Give the number an entry of its own, with its source and the day it was checked, and say it in words here.',
    },
  };
}
