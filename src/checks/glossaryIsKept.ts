import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument, Text } from '../curriculum/document.ts';
import { type Locale, locales, originalLocale } from '../curriculum/locale.ts';
import type { GlossaryEntry } from '../curriculum/schema/registries.ts';
import { type Passage, passagesOf, passagesOfPage } from './messaging/passages.ts';
import { WordLists } from './messaging/wordLists.ts';
import { phrasePattern } from './phrase.ts';
import { type Finding, localeOf, type Rule, textsOf } from './rule.ts';

/**
 * One thing has one word. A translation is held to it where its original has the word in question, so that words which happen
 * to be the same are left in peace.
 */
export const glossaryIsKept: Rule = {
  id: 'glossary-is-kept',
  find: (curriculum) => {
    const lists = new WordLists(curriculum.registries.glossary.map(asList));
    const look = (text: Text<object>, passages: readonly Passage[], original: () => string): Finding[] => {
      const locale = localeOf(text);
      let known: string | undefined;
      const wordsOfOriginal = () => {
        known ??= original();
        return known;
      };
      return passages.flatMap((passage) =>
        lists
          .refusedIn(passage.words, locale, passage.hearing)
          .filter(({ entry }) => locale === originalLocale || speaksOf(wordsOfOriginal(), entry))
          .map(({ entry, words, at }) => ({
            file: text.file,
            ...passage.placeOf(at),
            message: `"${words}" is called "${entry.term[locale]}" here${locale === originalLocale ? '' : ` (${entry.term[originalLocale]})`}.`,
            hint: `${entry.note} The words stand in content/glossary.yaml.`,
          })),
      );
    };
    return [
      ...textsOf(curriculum).flatMap((written) => {
        const own = textsBeside(written.document, written.handout)[originalLocale];
        return look(written.text, passagesOf(written), () => (own ? wordsOf(passagesOf({ ...written, text: own })) : ''));
      }),
      ...pagesOf(curriculum).flatMap(({ text, original }) =>
        look(text, passagesOfPage(text), () => (original ? wordsOf(passagesOfPage(original)) : '')),
      ),
    ];
  },
};

/** An entry in the form of a word list: what is not said is refused. */
function asList(entry: GlossaryEntry) {
  const { id, note, not, unless } = entry;
  const lists = locales.map((locale) => [locale, { words: not[locale], unless: unless?.[locale] ?? [] }] as const);
  return {
    id,
    term: entry,
    note: note.en,
    /** Words of the original that merely hold the term. */
    holding: phrasePattern(unless?.[originalLocale] ?? [], originalLocale),
    why: '',
    instead: '',
    ...(Object.fromEntries(lists) as Record<Locale, { words: string[]; unless: string[] }>),
  };
}

/** Whether an original has the word of an entry, other than inside words that merely hold it: 学生 is not in 大学生. */
function speaksOf(original: string, { term, holding }: ReturnType<typeof asList>): boolean {
  return original.replace(holding, '').includes(term[originalLocale]);
}

function textsBeside(document: CurriculumDocument, handout: string | undefined): Partial<Record<Locale, Text<object>>> {
  return handout === undefined ? document.texts : (document.handouts.find(({ name }) => name === handout)?.texts ?? {});
}

function pagesOf({ pages }: Curriculum): { text: Text<object>; original: Text<object> | undefined }[] {
  return pages.flatMap(({ texts }) => Object.values(texts).map((text) => ({ text, original: texts[originalLocale] })));
}

function wordsOf(passages: readonly Passage[]): string {
  return passages.map(({ words }) => words).join('\n');
}
