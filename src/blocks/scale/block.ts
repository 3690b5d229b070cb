import { z } from 'zod';
import { wholeNumber, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Scale',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({
    from: wholeNumber,
    to: wholeNumber,
    low: words,
    high: words,
    form: z.enum(['line', 'thermometer']).default('line'),
  }),
  view: ({ from, to, low, high, form }) => ({
    marks: Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => String(from + i)),
    low,
    high,
    upright: form === 'thermometer',
  }),
});
