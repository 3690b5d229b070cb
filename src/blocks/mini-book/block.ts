import { z } from 'zod';
import { defineBlock } from '../block.ts';

/** A booklet of eight small pages from one side of a lying sheet, with one cut in the middle. */
export default defineBlock({
  name: 'MiniBook',
  stages: ['handout'],
  holds: 'text',
  within: [],
  only: ['Panel'],
  holdsBetween: [8, 8],
  hears: 'reader',
  critical: false,
  needsPaper: () => ({ landscape: true, pages: 1, alone: true }),
  props: z.strictObject({}),
  view: (_, { t }) => ({ howTo: t('blocks:howToFold.mini-book', { returnObjects: true }) }),
});
