import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Column',
  stages: ['main', 'handout'],
  holds: 'text',
  nests: true,
  inside: ['Columns'],
  mayBeEmpty: true,
  hears: 'reader',
  critical: false,
  props: z.strictObject({}),
  view: () => ({}),
});
