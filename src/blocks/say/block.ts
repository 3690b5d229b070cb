import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Say',
  stages: ['main'],
  holds: 'text',
  props: z.strictObject({}),
  view: () => ({}),
});
