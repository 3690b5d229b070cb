import { whenAsked } from '../whenAsked.ts';
import { correctorOf } from './corrector.ts';
import { asWords } from './normalize.ts';
import { type Comparison, isAlone, isFound, type LanguageWords, PatternList, patternsOf, withClasses } from './patterns.ts';

/** Words with single spaces between and around them, also with one or two letters wrong. */
export function latinFinder(language: LanguageWords, misspelt: readonly string[]): (query: string) => boolean {
  const sourceOf = (phrase: string) =>
    withClasses(phrase, language.classes)
      .replace(/['’]/g, '')
      .replace(/ ?… ?/g, ' (?:[^ ]+ ){0,5}?')
      .replace(/ ?\.\. ?/g, ' (?:(?!not |never |no |dont |doesnt )[^ ]+ ){0,3}?');
  const asWhole = (phrase: string) => ` (?:${sourceOf(phrase)})(?= )`;
  // A phrase begins with a word: a longer beginning is that of a word, a shorter one ends at a space.
  const key = (beginning: string) => ` ${beginning}`;
  const inText: Comparison = { source: asWhole, key };
  const compiled = whenAsked(() =>
    patternsOf(language, {
      words: inText,
      unless: inText,
      alone: { source: sourceOf, key, keyText: (text) => ` ${text} ` },
    }),
  );
  // Typed without spaces: killmyself.
  const together = whenAsked(
    () =>
      new PatternList(language.words, language.begun.joined, {
        source: (phrase) => sourceOf(phrase).replaceAll(' ', ''),
        key: (beginning) => beginning,
      }),
  );
  const written = [language.words, language.unless, Object.values(language.classes)].flat(2).join(' ');
  const corrected = correctorOf(misspelt, new Set(written.match(/[a-z]+/g)));
  return (query) =>
    asWords(query).some((words) => {
      if (words.length === 0) return false;
      const patterns = compiled();
      const text = ` ${words.map(corrected).join(' ')} `;
      if (isAlone(text.trim(), patterns) || isFound(text, patterns, () => true)) return true;
      return words.some(
        (word) =>
          word.length >= longWord &&
          together()
            .for(word)
            .some((pattern) => word.search(pattern) >= 0),
      );
    });
}

/** How long a word is at least that may be several without spaces. */
const longWord = 7;
