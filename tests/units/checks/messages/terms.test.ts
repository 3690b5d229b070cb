import { changed, lesson, planWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const english = `${lesson}/plan.en.mdx`;

saysWordForWord('terms of the glossary', [
  [
    'a term that has become another word',
    {
      ...planWith('照应人坐在门边。\n\n谁难受，照应人过去。\n\n散会后找照应人。'),
      [english]: `${changed(english)[english]}\nThe companion sits by the door.\n\nIf anyone is upset, the companion goes over.\n\nAfterwards look for the companion.\n`,
    },
    {
      at: 'plan.en.mdx:30:1',
      id: 'terms-have-one-word',
      message: '"照应人" is "support person" in content/glossary.yaml, but "companion" in 3 paragraphs here.',
      hint: 'One thing has one word: write "support person". To see how other texts say it: npm run translation -- --term 照应人',
      zh: [
        '“照应人”在 content/glossary.yaml 里是 "support person"，这里有 3 段是 "companion"。',
        '一个词一个说法：改成 "support person"；别的地方怎么说，看 npm run translation -- --term 照应人。',
      ],
    },
  ],
]);
