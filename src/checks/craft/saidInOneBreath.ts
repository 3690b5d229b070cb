import { blocksOf } from '../../blocks/blocksOf.ts';
import sayBlock from '../../blocks/say/block.ts';
import { checkNumber } from '../../curriculum/edition/checkNumbers.ts';
import { like } from '../../curriculum/locale.ts';
import { countWords, unitOf } from '../../curriculum/spokenWords.ts';
import { walk } from '../../curriculum/tree.ts';
import { joinWords } from '../joinWords.ts';
import { sentencesOf } from '../phrase.ts';
import type { Finding, TextRule } from '../rule.ts';

/** A sentence of `<Say>` can be said in one breath. In grades 1 and 2 `spoken-sentences-are-short` asks for shorter ones. */
export const saidInOneBreath: TextRule = {
  id: 'said-in-one-breath',
  look:
    (_registries, _cache, checks) =>
    ({ document, text, handout, locale, isForGrades1And2 }) => {
      if (!document || handout || (isForGrades1And2 && like[locale] === 'zh')) return [];
      const limit = checkNumber(checks, 'said-in-one-breath', 'words', locale);
      const runs = blocksOf(text.nodes, sayBlock).flatMap(({ children }) =>
        walk(children).flatMap((node) => (node.type === 'paragraph' ? (joinWords(node.children) ?? []) : [])),
      );
      return runs.flatMap(({ words, placeOf }) =>
        sentencesOf(words, locale).flatMap(({ sentence, start }): Finding[] => {
          const count = countWords(sentence, locale);
          if (count <= limit) return [];
          const { zh, en } = unitOf(locale);
          const said = sentence.trim();
          return [
            {
              file: text.file,
              ...placeOf(start),
              message: {
                zh: `这一句有 ${count} ${zh}，一口气说不完："${said}"`,
                en: `This sentence has ${count} ${en} and cannot be said in one breath: "${said}"`,
              },
              hint: { zh: `分成两句，每句最多 ${limit} ${zh}。`, en: `Make two of it, of at most ${limit} ${en} each.` },
            },
          ];
        }),
      );
    },
};
