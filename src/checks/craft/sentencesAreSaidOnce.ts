import { byLocale, like } from '../../curriculum/locale.ts';
import { countWords } from '../../curriculum/spokenWords.ts';
import { type Node, type Position, walk } from '../../curriculum/tree.ts';
import { joinWords } from '../joinWords.ts';
import { withoutQuotations } from '../messaging/wordLists.ts';
import { sentencesOf } from '../phrase.ts';
import type { Finding, TextRule } from '../rule.ts';

/** Shorter sentences are repeated on purpose: “嗯，听见了。” */
const least = byLocale((locale) => ({ zh: 13, en: 10 })[like[locale]]);

/** No sentence is in a text twice: the second time no one reads it. What someone says in quotation marks may come again, as in a story. */
export const sentencesAreSaidOnce: TextRule = {
  id: 'sentences-are-said-once',
  look:
    () =>
    ({ document, text, handout, locale }) => {
      // Sheets repeat on purpose: one half for each of two pupils, ten cards alike.
      if (!document || handout) return [];
      const seen = new Map<string, Position>();
      return sentencesIn(text.nodes, locale).flatMap(({ sentence, at }): Finding[] => {
        if (countWords(sentence, locale) < least[locale]) return [];
        const key = sentence.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
        const first = seen.get(key);
        if (!first) {
          seen.set(key, at());
          return [];
        }
        return [{ file: text.file, ...at(), ...twice(sentence, first) }];
      });
    },
};

function sentencesIn(nodes: readonly Node[], locale: Parameters<typeof sentencesOf>[1]) {
  return walk(nodes).flatMap((node) => {
    if (node.type !== 'paragraph') return [];
    const run = joinWords(node.children);
    if (!run) return [];
    return sentencesOf(withoutQuotations(run.words), locale).map(({ sentence, start }) => ({
      sentence: sentence.trim(),
      at: () => run.placeOf(start),
    }));
  });
}

function twice(sentence: string, first: Position): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      zh: `"${sentence}" 第 ${first.line} 行已经写过。`,
      en: `"${sentence}" is in line ${first.line} already.`,
    },
    hint: { zh: '删掉一处，或者换一句话说。', en: 'Take one of them out, or say it in other words.' },
  };
}
