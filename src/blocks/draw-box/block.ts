import { z } from 'zod';
import { count, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'DrawBox',
  stages: ['handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({
    height: count(10, 240),
    label: words.optional(),
    shape: z.enum(['rectangle', 'circle', 'cloud']).default('rectangle'),
  }),
  view: ({ height, label, shape }) => ({ height, label: label ?? '', shape }),
});
