import type { Registries } from '../../curriculum/curriculum.ts';
import { builtInLocales, type Locale, type Localized, locales } from '../../curriculum/locale.ts';
import type { Place } from '../../curriculum/problem.ts';
import type { Hotline } from '../../curriculum/schema/registries.ts';

/** The words of an entry in one language. */
export interface EntryWords {
  id: string;
  /** The entry, if it is a line and not a blank. */
  line: Hotline | undefined;
  field: 'name' | 'use' | 'hours';
  locale: Locale;
  words: string;
  /** Looked for only when there is something to say of the words: for that the file is parsed again. */
  place: () => Place;
}

/** Everything that is printed of the entries of `content/hotlines.yaml`: lines and blanks, field by field, language by language. */
export function wordsOfEntries({ hotlines, blanks, placeIn }: Registries): EntryWords[] {
  const lines = hotlines.flatMap((line, index) =>
    (['name', 'use', 'hours'] as const).flatMap((field) => inEach('hotlines', index, line.id, field, line[field], line)),
  );
  return [...lines, ...blanks.flatMap(({ id, name }, index) => inEach('blanks', index, id, 'name', name, undefined))];

  function inEach(list: string, index: number, id: string, field: EntryWords['field'], said: Localized, line: Hotline | undefined) {
    // An added language that lacks the words shows those of another, which are judged once.
    const isOwn = (locale: Locale) => builtInLocales.includes(locale) || !builtInLocales.some((other) => said[other] === said[locale]);
    return locales.filter(isOwn).map(
      (locale): EntryWords => ({
        id,
        line,
        field,
        locale,
        words: said[locale],
        place: () => placeIn('hotlines', list, index, field, locale),
      }),
    );
  }
}
