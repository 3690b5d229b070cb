import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Certificate',
  stages: ['handout'],
  holds: 'text',
  hears: 'reader',
  critical: false,
  props: z.strictObject({ title: words }),
  view: ({ title }) => ({ title }),
});
