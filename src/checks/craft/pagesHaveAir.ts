import { checkNumber } from '../../curriculum/edition/checkNumbers.ts';
import { countWords, unitOf } from '../../curriculum/spokenWords.ts';
import { walk } from '../../curriculum/tree.ts';
import type { TextRule } from '../rule.ts';
import { wordsInFront } from '../wordsInText.ts';

/** A plan has no more words than a teacher can read before the bell and find again during the lesson. */
export const pagesHaveAir: TextRule = {
  id: 'pages-have-air',
  look:
    (_registries, _cache, checks) =>
    ({ document, text, handout, locale }) => {
      if (!document?.lesson || handout || !text.isWhole) return [];
      const body = walk(text.nodes).reduce((sum, node) => sum + (node.type === 'text' ? countWords(node.value, locale) : 0), 0);
      const total = wordsInFront(text).reduce((sum, { words }) => sum + countWords(words, locale), body);
      const limit = checkNumber(checks, 'pages-have-air', 'perMinute', locale) * document.minutes;
      if (total <= limit) return [];
      const { zh, en } = unitOf(locale);
      return [
        {
          file: text.file,
          line: 1,
          column: 1,
          message: {
            zh: `${document.minutes} 分钟的课，教案有 ${total} ${zh}，最多 ${limit} ${zh}。`,
            en: `The plan has ${total} ${en} for ${document.minutes} ${document.minutes === 1 ? 'minute' : 'minutes'}; ${limit} is the most.`,
          },
          hint: {
            zh: '删掉不为目标服务的：第二个例子、第二个变式、老师本来就会做的事。',
            en: 'Take out what does not serve the aim: a second example, what any teacher would do anyway.',
          },
        },
      ];
    },
};
