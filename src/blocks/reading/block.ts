import { z } from 'zod';
import { name } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';
import { toneMarks } from './toneMarks.ts';

export default defineBlock({
  name: 'Reading',
  stages: ['main', 'handout'],
  holds: 'words',
  inSentence: true,
  hears: 'reader',
  critical: false,
  props: z.strictObject({ as: name }),
  view: ({ as }) => ({ as: as.split(/\s+/).map(toneMarks) }),
});
