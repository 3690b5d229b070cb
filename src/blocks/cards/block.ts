import { z } from 'zod';
import { count, yesOrNo } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Cards',
  stages: ['handout'],
  holds: 'text',
  only: ['Card'],
  hears: 'reader',
  critical: false,
  props: z.strictObject({
    columns: count(1, 4).default(2),
    /** Whether the cards are as high as the sheet allows. */
    fill: yesOrNo,
    /** How many times the cards are printed. */
    sets: count(1, 4).default(1),
  }),
  // What is usual is left out, so that the marks of sheets stay as they were.
  view: ({ columns, fill, sets }) => ({ columns, ...(fill === 'yes' ? { fill: true } : {}), ...(sets === 1 ? {} : { sets }) }),
});
