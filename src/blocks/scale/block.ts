import { z } from 'zod';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { count, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

/** The highest mark, and the most steps: on paper more than these run into each other. */
const [highest, mostSteps] = [100, 20];

export default defineBlock({
  name: 'Scale',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z
    .strictObject({
      from: count(0, highest),
      to: count(0, highest),
      low: words,
      high: words,
      form: z.enum(['line', 'thermometer']).default('line'),
    })
    .superRefine(({ from, to }, context) => {
      // What is no number has been reported.
      if (![from, to].every(Number.isFinite)) return;
      if (to > from && to - from <= mostSteps) return;
      const message = bilingual({
        zh: `to 比 from 大 1 到 ${mostSteps}，比如 from="0" to="10"。`,
        en: `Make "to" 1 to ${mostSteps} more than "from", for example from="0" to="10".`,
      });
      context.addIssue({ code: 'custom', path: ['to'], input: String(to), message });
    }),
  view: ({ from, to, low, high, form }) => ({
    marks: Array.from({ length: to - from + 1 }, (_, i) => String(from + i)),
    low,
    high,
    upright: form === 'thermometer',
  }),
});
