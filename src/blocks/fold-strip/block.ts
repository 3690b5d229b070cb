import { z } from 'zod';
import { count } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

/** A strip of panels in a row, folded like an accordion; several strips on one lying sheet. */
export default defineBlock({
  name: 'FoldStrip',
  stages: ['handout'],
  holds: 'text',
  within: [],
  only: ['Panel'],
  holdsBetween: [3, 8],
  hears: 'reader',
  critical: false,
  needsPaper: () => ({ landscape: true, pages: 1, alone: true }),
  props: z.strictObject({ sets: count(1, 3).default(1) }),
  // The first step is to cut the strips apart.
  view: ({ sets }, { t }) => ({ howTo: t('blocks:howToFold.fold-strip', { returnObjects: true }).slice(sets > 1 ? 0 : 1), sets }),
});
