import { z } from 'zod';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { count, untranslated, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Picture',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/, {
        error: bilingual({
          zh: '写 content/pictures 里一张图的名字，比如 kite。',
          en: 'Write the name of a drawing in content/pictures, for example kite.',
        }),
      })
      .meta(untranslated),
    alt: words,
    width: count(10, 180).default(60),
  }),
  refers: ({ name }) => [{ kind: 'picture', to: name }],
  view: ({ name, alt, width }) => ({ name, alt, width }),
  screen: ({ props: { name, alt } }, { title }) => [{ kind: 'pictures', title, shown: [{ name, words: alt }] }],
});
