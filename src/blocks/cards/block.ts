import { z } from 'zod';
import { count } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Cards',
  stages: ['handout'],
  holds: 'text',
  only: ['Card'],
  hears: 'reader',
  critical: false,
  props: z.strictObject({ columns: count(1, 4).default(2) }),
  view: ({ columns }) => ({ columns }),
});
