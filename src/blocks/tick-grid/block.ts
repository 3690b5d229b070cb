import { z } from 'zod';
import { list } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'TickGrid',
  stages: ['main', 'handout'],
  holds: 'nothing',
  props: z.strictObject({ columns: list, rows: list, corner: z.string().default('') }),
  view: ({ columns, rows, corner }) => ({ columns, rows, corner }),
});
