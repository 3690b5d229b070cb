import { type Locale, locales, originalLocale } from '../curriculum/locale.ts';
import type { GlossaryEntry } from '../curriculum/schema/registries.ts';
import { WordLists } from './messaging/wordLists.ts';
import { phrasePattern } from './phrase.ts';
import { plain } from './plain.ts';
import type { TextRule } from './rule.ts';

/**
 * One thing has one word. A translation is held to it where its original has the word in question, so that words which happen
 * to be the same are left in peace.
 */
export const glossaryIsKept: TextRule = {
  id: 'glossary-is-kept',
  look: ({ glossary }) => {
    const lists = new WordLists(glossary.map(asList));
    return ({ text, locale, passages, original }) => {
      let wordsOfOriginal: string | undefined;
      const isAsked = (entry: ReturnType<typeof asList>) => {
        if (locale === originalLocale) return true;
        wordsOfOriginal ??= plain(original?.passages.map(({ words }) => words).join('\n') ?? '').words;
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
              en: `${entry.note.en} The words stand in content/glossary.yaml.`,
            },
          })),
      );
    };
  },
};

/** An entry in the form of a word list: what is not said is refused. */
function asList(entry: GlossaryEntry) {
  const { id, note, not, unless } = entry;
  const lists = locales.map((locale) => [locale, { words: not[locale], unless: unless?.[locale] ?? [] }] as const);
  return {
    id,
    term: entry,
    note,
    /** Words of the original that merely hold the term. */
    holding: phrasePattern(unless?.[originalLocale] ?? [], originalLocale),
    ...(Object.fromEntries(lists) as Record<Locale, { words: string[]; unless: string[] }>),
  };
}

/** Whether an original has the word of an entry, other than inside words that merely hold it: 学生 is not in 大学生. */
function speaksOf(original: string, { term, holding }: ReturnType<typeof asList>): boolean {
  return original.replace(holding, '').includes(term[originalLocale]);
}
