import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'CutLine',
  stages: ['handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({ kind: z.enum(['cut', 'tear', 'fold']).default('cut') }),
  view: ({ kind }, { t }) => ({ label: t(`blocks:${kind}`), kind }),
});
