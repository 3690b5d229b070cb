import { type Locale, locales, originalLocale } from '../curriculum/locale.ts';
import type { GlossaryEntry } from '../curriculum/schema/registries.ts';
import { WordLists } from './messaging/wordLists.ts';
import { normalize } from './normalize.ts';
import { phrasePattern } from './phrase.ts';
import type { TextRule } from './rule.ts';

/**
 * One thing has one word. A translation is only checked where its original uses the term, so that a word with another meaning is not
 * reported.
 */
export const glossaryIsKept: TextRule = {
  id: 'glossary-is-kept',
  look: ({ glossary }) => {
    const lists = new WordLists(glossary.map(asList));
    return ({ text, locale, passages, original }) => {
      let wordsOfOriginal: string | undefined;
      const isAsked = (entry: ReturnType<typeof asList>) => {
        if (locale === originalLocale) return true;
        wordsOfOriginal ??= normalize(original?.passages.map(({ words }) => words).join('\n') ?? '').words;
        return speaksOf(wordsOfOriginal, entry);
      };
      return passages.flatMap((passage) =>
        lists
          .refusedIn(passage.words, locale, passage.hearing)
          .filter(({ entry }) => isAsked(entry))
          .map(({ entry, words, at }) => ({
            file: text.file,
            ...passage.placeOf(at),
            message: {
              zh: `"${words}" 这里叫 "${entry.term[locale]}"${locale === originalLocale ? '' : `（${entry.term[originalLocale]}）`}。`,
              en: `"${words}" is called "${entry.term[locale]}" here${locale === originalLocale ? '' : ` (${entry.term[originalLocale]})`}.`,
            },
            hint: {
              zh: `${entry.note.zh}用词写在 content/glossary.yaml 里。`,
              en: `${entry.note.en} The words are in content/glossary.yaml.`,
            },
          })),
      );
    };
  },
};

/** An entry as a word list, whose refused words are those the glossary avoids. */
function asList(entry: GlossaryEntry) {
  const { id, note, not, unless } = entry;
  const lists = locales.map((locale) => [locale, { words: not[locale], unless: unless?.[locale] ?? [] }] as const);
  return {
    id,
    term: entry,
    note,
    /** Words of the original that merely contain the term. */
    holding: phrasePattern(unless?.[originalLocale] ?? [], originalLocale),
    ...(Object.fromEntries(lists) as Record<Locale, { words: string[]; unless: string[] }>),
  };
}

/** Whether an original uses the term of an entry, except inside longer words: 大学生 does not count as 学生. */
function speaksOf(original: string, { term, holding }: ReturnType<typeof asList>): boolean {
  return original.replace(holding, '').includes(term[originalLocale]);
}
