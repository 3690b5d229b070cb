import { z } from 'zod';
import { defineBlock } from '../block.ts';

/** Two sides of a lying sheet, folded in three: front, back, flap, then the three inside. */
export default defineBlock({
  name: 'Leaflet',
  stages: ['handout'],
  holds: 'text',
  within: [],
  only: ['Panel'],
  holdsBetween: [6, 6],
  hears: 'reader',
  critical: false,
  needsPaper: () => ({ landscape: true, pages: 2, duplex: 'short', alone: true }),
  props: z.strictObject({}),
  view: (_, { t }) => ({ howTo: t('blocks:howToFold.leaflet', { returnObjects: true }) }),
});
