import { z } from 'zod';
import { count, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Lines',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({
    count: count(1, 30),
    label: words.optional(),
    kind: z.enum(['lines', 'squares']).default('lines'),
  }),
  view: ({ count: lines, label, kind }) => ({ count: lines, label: label ?? '', squares: kind === 'squares' }),
});
