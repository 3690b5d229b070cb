import { type Locale, originalLocale } from '../curriculum/locale.ts';
import type { GlossaryEntry } from '../curriculum/schema/registries.ts';
import { renderingsOf } from '../curriculum/translation/renderings.ts';
import { type Node, type Position, plainText, walk } from '../curriculum/tree.ts';
import type { Finding, TextRule } from './rule.ts';

/** Fewer paragraphs do not show which words a term has become. */
const leastParagraphs = 3;

/** How sure it has to be that words are the rendering of a term. */
const leastLikeness = 0.6;

/**
 * A term of the glossary has one word in each language: a translation that has another in most places is reported, whatever that is.
 * `glossary-is-kept` finds the words that an entry names.
 */
export const termsHaveOneWord: TextRule = {
  id: 'terms-have-one-word',
  look: ({ glossary }) => {
    const terms = glossary.filter((entry) => entry[originalLocale].length > 1);
    return ({ text, original, locale, document }) => {
      if (!document || !original || locale === originalLocale) return [];
      const there = passagesOf(original.text.nodes);
      const here = passagesOf(text.nodes);
      if (there.length !== here.length) return [];
      const pairs = there.map((passage, index) => ({ original: passage.words, translation: here[index]!.words }));
      return terms.flatMap((entry): Finding[] => {
        const term = entry[originalLocale];
        const wanted = entry[locale];
        if (wanted === '' || pairs.filter((pair) => pair.original.includes(term)).length < leastParagraphs) return [];
        const other = renderingsOf(term, pairs, lastWordOf(wanted)).find(
          ({ words, pairs: places, likeness }) => words !== '' && places.length >= leastParagraphs && likeness >= leastLikeness,
        );
        if (!other) return [];
        return [{ file: text.file, ...here[other.pairs[0]!]!.at, ...said(entry, other.words, other.pairs.length, locale) }];
      });
    };
  },
};

/** Each paragraph and cell: a translation has as many, in the same order. */
function passagesOf(nodes: readonly Node[]): { words: string; at: Position }[] {
  return walk(nodes).flatMap((node) =>
    node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading'
      ? [{ words: plainText(node.children), at: node.at }]
      : [],
  );
}

/** The last word of a term alone is short for it: the warden is the dormitory warden. */
function lastWordOf(wanted: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${wanted.split(' ').join('|')})s?(?!\\p{L})`, 'iu');
}

function said(entry: GlossaryEntry, words: string, count: number, locale: Locale): Pick<Finding, 'message' | 'hint'> {
  const term = entry[originalLocale];
  const wanted = entry[locale];
  return {
    message: {
      zh: `“${term}”在 content/glossary.yaml 里是 "${wanted}"，这里有 ${count} 段是 "${words}"。`,
      en: `"${term}" is "${wanted}" in content/glossary.yaml, but "${words}" in ${count} paragraphs here.`,
    },
    hint: {
      zh: `一个词一个说法：改成 "${wanted}"；别的地方怎么说，看 npm run translation -- --term ${term}。`,
      en: `One thing has one word: write "${wanted}". To see how other texts say it: npm run translation -- --term ${term}`,
    },
  };
}
