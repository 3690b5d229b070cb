import type { Registries } from '../curriculum/curriculum.ts';
import { digitsOf } from '../curriculum/helpLine.ts';
import { locales } from '../curriculum/locale.ts';
import { contactSentences, contactsApartFrom } from './phoneComesFromRegistry.ts';
import { phoneNumbersIn } from './phoneNumbers.ts';
import type { Finding } from './rule.ts';

/**
 * Phone numbers in the descriptions of `content/hotlines.yaml` without an entry of their own: they would be printed on every sheet without
 * anyone checking them.
 */
export function numbersInRegistry(registries: Registries): Finding[] {
  const { hotlines, blanks } = registries;
  const known = new Set(hotlines.map(digitsOf));
  const numbersIn = phoneNumbersIn(known);
  const entries = [
    ...hotlines.map(({ id, name, use, hours }, index) => ({ list: 'hotlines', index, id, words: { name, use, hours } })),
    ...blanks.map(({ id, name }, index) => ({ list: 'blanks', index, id, words: { name } })),
  ];
  return entries.flatMap(({ list, index, id, words }) =>
    Object.entries(words).flatMap(([field, inLanguages]) =>
      locales.flatMap((locale) => {
        const said = inLanguages[locale] ?? '';
        const numbers = numbersIn(said);
        const place = { ...registries.placeIn('hotlines', list, index, field, locale), severity: 'error' } as const;
        return [
          ...numbers.filter(({ digits }) => !known.has(digits)).map(({ shown }): Finding => ({ ...place, ...withoutEntry(id, shown) })),
          ...contactsApartFrom(numbers, said).map(({ shown }): Finding => ({ ...place, ...contactSentences(shown) })),
        ];
      }),
    ),
  );
}

function withoutEntry(id: string, shown: string): Pick<Finding, 'message' | 'hint'> {
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
