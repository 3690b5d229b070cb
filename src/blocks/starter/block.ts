import { z } from 'zod';
import { count } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Starter',
  stages: ['main', 'handout'],
  holds: 'words',
  hears: 'reader',
  critical: false,
  props: z.strictObject({ lines: count(0, 12).default(0) }),
  view: ({ lines }) => ({ lines }),
});
