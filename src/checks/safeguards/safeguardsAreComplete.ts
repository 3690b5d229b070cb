import type { CurriculumDocument, MainFront, Text } from '../../curriculum/document.ts';
import { type Locale, locales } from '../../curriculum/locale.ts';
import type { Safeguard } from '../../curriculum/schema/registries.ts';
import { blocksIn, blocksNamed, type Node, plainText } from '../../curriculum/tree.ts';
import { phrasePattern, plainWords } from '../phrase.ts';
import { type Finding, type Rule, stringsOf } from '../rule.ts';

/**
 * A careful or safeguarding document holds everything that keeps a child safe while it is taught: agreement, notice, a story
 * child, a way out, what to do when a child tells of harm, a calm end, people to turn to, a look afterwards.
 */
export const safeguardsAreComplete: Rule = {
  id: 'safeguards-are-complete',
  find: (curriculum) =>
    curriculum.documents
      .filter(({ sensitivity }) => sensitivity !== 'ordinary')
      .flatMap((document) => {
        const needed = curriculum.registries.safeguards.filter(({ kinds }) => kinds.includes(document.kind));
        return locales.flatMap((locale) => {
          const text = document.texts[locale];
          if (!text) return [];
          const words = [...stringsOf(text.front), wordsOf(text.nodes)].join('\n');
          return needed
            .filter((safeguard) => !holds(text, words, safeguard, locale))
            .map((safeguard) => finding(document, text, safeguard));
        });
      }),
};

function finding(document: CurriculumDocument, text: Text<MainFront>, { missing, write }: Safeguard): Finding {
  return { file: text.file, line: 1, column: 1, message: `${document.id} is ${document.sensitivity} and ${missing}.`, hint: write };
}

/** `words` are all words of the text, put together once for all safeguards. */
function holds(text: Text<MainFront>, words: string, safeguard: Safeguard, locale: Locale): boolean {
  if (safeguard.place === 'block') return safeguard.blocks.some((name) => blocksNamed(text.nodes, name).length > 0);
  const phrases = safeguard[locale];
  const isSaid = (said: string) => phrases.length === 0 || plainWords(said).search(patternOf(phrases, locale)) >= 0;
  switch (safeguard.place) {
    case 'anywhere':
      return isSaid(words);
    case 'if-then':
      return blocksNamed(text.nodes, 'IfThen').some((block) => isSaid(String(block.props['when'])));
    case 'closing': {
      const last = blocksNamed(text.nodes, 'Step').at(-1);
      return last?.props['kind'] === 'closing' && isSaid(wordsOf([last]));
    }
  }
}

/** A pattern for each list of phrases, made once: the lists are the same for every document. */
const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(phrases: readonly string[], locale: Locale): RegExp {
  let pattern = patterns.get(phrases);
  if (!pattern) {
    pattern = phrasePattern(phrases, locale);
    patterns.set(phrases, pattern);
  }
  return pattern;
}

/** The words of a text with those of its blocks' attributes: a step's title counts. */
function wordsOf(nodes: readonly Node[]): string {
  const attributes = blocksIn(nodes).flatMap(({ props }) => stringsOf(props));
  return [plainText(nodes), ...attributes].join('\n');
}
