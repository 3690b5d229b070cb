import { z } from 'zod';
import { list, wordsOrNone } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'TickGrid',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({ columns: list, rows: list, corner: wordsOrNone.default('') }),
  view: ({ columns, rows, corner }) => ({ columns, rows, corner }),
});
