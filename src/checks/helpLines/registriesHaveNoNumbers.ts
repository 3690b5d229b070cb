import { digitsOf } from '../../curriculum/helpLine.ts';
import { printedWords } from '../glyphs/registriesHaveGlyphs.ts';
import { contactSentences, contactsApartFrom, sentences } from '../phoneComesFromRegistry.ts';
import { phoneNumbersIn } from '../phoneNumbers.ts';
import type { CurriculumRule } from '../rule.ts';

/** Registries whose words may name a number: the list of help lines itself, which has rules of its own, and titles of sources. */
const mayName = ['hotlines', 'sources'];

/** Titles of lessons and whatever else is printed from the registries contain no phone numbers either. */
export const registriesHaveNoNumbers: CurriculumRule = {
  id: 'phone-comes-from-registry',
  find: (curriculum) => {
    const { hotlines, placeIn } = curriculum.registries;
    const registered = new Map(hotlines.map((hotline) => [digitsOf(hotline), hotline.id]));
    const numbersIn = phoneNumbersIn(registered);
    return printedWords(curriculum)
      .filter(({ registry }) => !mayName.includes(registry))
      .flatMap(({ registry, path, words }) => {
        const numbers = numbersIn(words);
        return [
          ...numbers.map(({ shown, digits }) => sentences(shown, registered.get(digits))),
          ...contactsApartFrom(numbers, words).map(({ shown }) => contactSentences(shown)),
        ].map((said) => ({ ...placeIn(registry, ...path), ...said }));
      });
  },
};
