import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Story',
  stages: ['main', 'handout'],
  holds: 'text',
  props: z.strictObject({ title: words.optional() }),
  view: ({ title }) => ({ title: title ?? '' }),
});
