import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Checklist',
  stages: ['main', 'handout'],
  holds: 'text',
  hears: 'reader',
  critical: false,
  props: z.strictObject({}),
  view: () => ({}),
});
