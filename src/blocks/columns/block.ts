import { z } from 'zod';
import { count } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Columns',
  stages: ['main', 'handout'],
  holds: 'text',
  nests: true,
  only: ['Column'],
  hears: 'reader',
  critical: false,
  props: z.strictObject({ count: count(2, 4).default(2) }),
  view: ({ count: columns }) => ({ count: columns }),
});
