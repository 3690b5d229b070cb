import { blocksOf } from '../../blocks/blocksOf.ts';
import ifThen from '../../blocks/if-then/block.ts';
import protocolBlock from '../../blocks/protocol/block.ts';
import step from '../../blocks/step/block.ts';
import type { DocumentFacts, Text } from '../../curriculum/document.ts';
import { byLocale, type Locale } from '../../curriculum/locale.ts';
import type { Safeguard } from '../../curriculum/schema/registries.ts';
import { blocksIn, blocksNamed, type Node, plainText } from '../../curriculum/tree.ts';
import { normalize } from '../normalize.ts';
import { phrasePattern } from '../phrase.ts';
import type { Finding, TextRule } from '../rule.ts';
import { stringsOf } from '../wordsInText.ts';

/**
 * A careful or safeguarding document contains everything that keeps a child safe while it is taught: agreement, notice, a story child, a
 * way out, what to do when a child discloses harm, a calm end, people to turn to, a follow-up.
 */
export const safeguardsAreComplete: TextRule = {
  id: 'safeguards-are-complete',
  look: ({ safeguards }) => {
    const needed = safeguards.map((safeguard) => ({ safeguard, isIn: holding(safeguard) }));
    return ({ document, text, handout, locale }) => {
      if (!document || handout || !text.isWhole || document.sensitivity === 'ordinary') return [];
      const words = [...stringsOf(text.front), wordsIn(text.nodes)].join('\n');
      return needed
        .filter(({ safeguard }) => safeguard.kinds.includes(document.kind) && !quotes(text.nodes, safeguard.protocol))
        .filter(({ isIn }) => !isIn(text.nodes, words, locale))
        .map(({ safeguard }) => finding(document, text, safeguard));
    };
  },
};

/** Whether a text quotes the protocol that stands for a safeguard. */
function quotes(nodes: readonly Node[], protocol: string | undefined): boolean {
  return protocol !== undefined && blocksOf(nodes, protocolBlock).some(({ props }) => props.of === protocol);
}

function finding(document: DocumentFacts, text: Text<object>, { missing, write }: Safeguard): Finding {
  const { id, sensitivity } = document;
  const message = { zh: `${id} 的敏感程度是 "${sensitivity}"，可是${missing.zh}。`, en: `${id} is ${sensitivity} and ${missing.en}.` };
  return { file: text.file, line: 1, column: 1, message, hint: write };
}

/** Whether a tree contains a safeguard. `words` are all words of its text, joined once for all safeguards. */
function holding(safeguard: Safeguard): (nodes: readonly Node[], words: string, locale: Locale) => boolean {
  if (safeguard.place === 'block') return (nodes) => safeguard.blocks.some((name) => blocksNamed(nodes, name).length > 0);
  const saysIt = byLocale((locale) => saying(safeguard[locale], locale));
  switch (safeguard.place) {
    case 'anywhere':
      return (_, words, locale) => saysIt[locale](words);
    case 'if-then':
      return (nodes, _, locale) => blocksOf(nodes, ifThen).some(({ props }) => saysIt[locale](props.when));
    case 'closing':
      return (nodes, _, locale) => {
        const last = blocksOf(nodes, step).at(-1);
        return last?.props.kind === 'closing' && saysIt[locale](wordsIn([last]));
      };
  }
}

/** Whether words contain one of the phrases; always true for a safeguard without phrases. */
function saying(phrases: readonly string[], locale: Locale): (words: string) => boolean {
  if (phrases.length === 0) return () => true;
  const pattern = phrasePattern(phrases, locale);
  return (words) => normalize(words).words.search(pattern) >= 0;
}

/** The words of a tree, including attributes of blocks: the title of a step counts. */
function wordsIn(nodes: readonly Node[]): string {
  const attributes = blocksIn(nodes).flatMap(({ props }) => stringsOf(props));
  return [plainText(nodes), ...attributes].join('\n');
}
