import { correctorOf } from './corrector.ts';
import { asWords } from './normalize.ts';
import { isFound, type LanguageWords, patternsOf, whenAsked, withClasses } from './patterns.ts';

/** Words with single spaces between and around them, also with one or two letters wrong. */
export function latinFinder(language: LanguageWords, misspelt: readonly string[]): (query: string) => boolean {
  const sourceOf = (phrase: string) =>
    withClasses(phrase, language.classes)
      .replace(/['’]/g, '')
      .replace(/ ?… ?/g, ' (?:[^ ]+ ){0,5}?')
      .replace(/ ?\.\. ?/g, ' (?:(?!not |never |no |dont |doesnt )[^ ]+ ){0,3}?');
  const asWhole = (phrase: string) => ` (?:${sourceOf(phrase)})(?= )`;
  const compiled = whenAsked(() => patternsOf(language, { words: asWhole, unless: asWhole, alone: sourceOf }));
  // Typed without spaces: killmyself. Single words are left out, as they are parts of others.
  const plain = language.words.filter((phrase) => / /.test(phrase) && !/…|\.\.| \?/.test(phrase));
  const together = whenAsked(() => plain.map((phrase) => new RegExp(sourceOf(phrase).replaceAll(' ', ''), 'u')));
  const written = [language.words, language.unless, Object.values(language.classes)].flat(2).join(' ');
  const corrected = correctorOf(misspelt, new Set(written.match(/[a-z]+/g)));
  return (query) =>
    asWords(query).some((words) => {
      if (words.length === 0) return false;
      const patterns = compiled();
      const text = ` ${words.map(corrected).join(' ')} `;
      if (patterns.alone.test(text.trim()) || isFound(text, patterns, () => true)) return true;
      return words.some((word) => word.length >= longWord && together().some((pattern) => pattern.test(word)));
    });
}

/** How long a word is at least that may be several without spaces. */
const longWord = 7;
