import { hanFinder, type Readings } from './hanFinder.ts';
import { latinFinder } from './latinFinder.ts';
import type { LanguageWords } from './patterns.ts';

/** What the search page needs to recognize words of crisis; made by `searchWords`. */
export interface SearchWords extends Readings {
  languages: readonly LanguageWords[];
  misspelt: readonly string[];
}

/** Longest query that is looked at. */
const longest = 300;

/** Returns a function that says whether a query is about a crisis. Patterns are compiled at its first call. */
export function crisisMatcher(words: SearchWords): (query: string) => boolean {
  let finders: ((query: string) => boolean)[] | undefined;
  return (query) => {
    finders ??= words.languages.map((language) =>
      language.script === 'han' ? hanFinder(language, words) : latinFinder(language, words.misspelt),
    );
    return finders.some((finds) => finds(query.slice(0, longest)));
  };
}
