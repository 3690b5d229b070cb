import { digitsOf } from '../../curriculum/helpLine.ts';
import { hashOf } from '../../curriculum/read/readCache.ts';
import { type Printed, printedWords } from '../glyphs/registriesHaveGlyphs.ts';
import { contactSentences, contactsApartFrom, sentences } from '../phoneComesFromRegistry.ts';
import { phoneNumbersIn } from '../phoneNumbers.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/** Registries whose words may name a number: the list of help lines itself, which has rules of its own, and titles of sources. */
const mayName = ['hotlines', 'sources'];

/** A number or an account in words of a registry, and what is said of it. */
type Typed = Pick<Printed, 'registry' | 'path'> & Pick<Finding, 'message' | 'hint'>;

/** Titles of lessons and whatever else is printed from the registries contain no phone numbers either. */
export const registriesHaveNoNumbers: CurriculumRule = {
  id: 'phone-comes-from-registry',
  find: (curriculum, { cache }) => {
    const { hotlines, placeIn } = curriculum.registries;
    const registered = hotlines.map((hotline): [digits: string, id: string] => [digitsOf(hotline), hotline.id]);
    const printed = printedWords(curriculum).filter(({ registry }) => !mayName.includes(registry));
    // Looking takes longer than the rest of a check after a change, and these words seldom change.
    const cached = cache.of('numbers in registries');
    const typed = cached.recall('printed', hashOf(JSON.stringify([registered, printed])), () => typedIn(printed, new Map(registered)));
    cached.close();
    return typed.map(({ registry, path, ...said }) => ({ ...placeIn(registry, ...path), ...said }));
  },
};

function typedIn(printed: readonly Printed[], registered: ReadonlyMap<string, string>): Typed[] {
  const numbersIn = phoneNumbersIn(registered);
  return printed.flatMap(({ registry, path, words }) => {
    const numbers = numbersIn(words);
    return [
      ...numbers.map(({ shown, digits }) => sentences(shown, registered.get(digits))),
      ...contactsApartFrom(numbers, words).map(({ shown }) => contactSentences(shown)),
    ].map((said) => ({ registry, path, ...said }));
  });
}
