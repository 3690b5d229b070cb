import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Say',
  stages: ['main', 'protocol'],
  holds: 'text',
  hears: 'class',
  as: 'words',
  readAloud: true,
  critical: false,
  props: z.strictObject({}),
  view: () => ({}),
});
