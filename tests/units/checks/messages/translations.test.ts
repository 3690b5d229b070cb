import { lesson } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const plan = `${lesson}/plan.zh.mdx`;

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('a missing translation', [
  [
    'a plan that is not yet in English',
    { [`${lesson}/plan.en.mdx`]: undefined },
    {
      at: 'lesson.yaml:6:1',
      id: 'translation-exists',
      message: 'G3-08 has no plan.en.mdx.',
      hint: 'Until it is translated, the page shows the original with a notice.',
      zh: ['G3-08 没有 plan.en.mdx。', '译出来以前，网页上放原文，并且写明。'],
    },
  ],
  [
    'a handout that is not yet in English',
    { [`${lesson}/letter-paper.en.mdx`]: undefined },
    {
      at: 'lesson.yaml:6:1',
      id: 'translation-exists',
      message: 'G3-08 has no letter-paper.en.mdx.',
      hint: 'Until it is translated, the page shows the original with a notice.',
    },
  ],
  [
    'a plan without its original',
    { [plan]: undefined },
    {
      at: 'lesson.yaml:6:1',
      id: 'originals-exist',
      message: 'G3-08 has no plan.zh.mdx.',
      hint: 'Write the original first, in 中文: a translation without it has nothing to be compared with.',
      zh: ['G3-08 没有 plan.zh.mdx。', '先写原文：中文。译文没有原文，就没有东西可以对照。'],
    },
  ],
]);
