import { z } from 'zod';
import { count, list } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'SignIn',
  stages: ['handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({ columns: list, rows: count(1, 40) }),
  view: ({ columns, rows }) => ({ columns, rows }),
});
