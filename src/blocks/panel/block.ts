import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

/** One face of a sheet that is folded. They are written in the order in which they are read. */
export default defineBlock({
  name: 'Panel',
  stages: ['handout'],
  holds: 'text',
  inside: ['Leaflet', 'MiniBook', 'FoldStrip'],
  mayBeEmpty: true,
  hears: 'reader',
  critical: false,
  props: z.strictObject({ title: words.optional() }),
  view: ({ title }) => ({ title: title ?? '' }),
});
