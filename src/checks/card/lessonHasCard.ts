import { momentPlaces } from '../../blocks/moments.ts';
import { isFinished } from '../../curriculum/document.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/** How many moments a card has: a plan with fewer if-thens and answers has no card yet. */
const moments = 2;

/** A lesson that is written has the few words that its preparation card needs, in every language that it has. */
export const lessonHasCard: CurriculumRule = {
  id: 'lesson-has-card',
  find: ({ documents }, { release }) =>
    documents
      .filter(({ lesson }) => lesson)
      .flatMap(({ id, texts }) =>
        Object.values(texts)
          .filter((text) => isFinished(text) && !text.front.card && momentPlaces(text.nodes).length >= moments)
          .map(
            ({ file }): Finding => ({
              file,
              line: 1,
              column: 1,
              severity: release ? 'error' : 'warning',
              message: { zh: `${id} 还没有备课卡。`, en: `${id} has no preparation card yet.` },
              hint: {
                zh: '在 --- 中间写 card：故事两行（story），两处要当心的（moments）。docs/zh/blocks.md 里有样子。',
                en: 'Write card between the ---: the story in two lines (story) and two moments (moments). docs/blocks.md shows how.',
              },
            }),
          ),
      ),
};
