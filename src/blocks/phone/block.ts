import { z } from 'zod';
import { name } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Phone',
  stages: ['main', 'handout'],
  holds: 'nothing',
  inSentence: true,
  props: z.strictObject({ of: name }),
  refers: ({ of }) => [{ kind: 'hotline', to: of }],
  view: ({ of }, { curriculum }) => ({
    number: curriculum.helpLines([of]).hotlines[0]?.id ?? of,
  }),
});
