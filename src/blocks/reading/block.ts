import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';
import { toneMarks } from './toneMarks.ts';

export default defineBlock({
  name: 'Reading',
  stages: ['main', 'handout'],
  holds: 'words',
  inSentence: true,
  props: z.strictObject({ as: words }),
  view: ({ as }) => ({ as: as.split(/\s+/).map(toneMarks) }),
});
