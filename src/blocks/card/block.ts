import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Card',
  stages: ['handout'],
  holds: 'text',
  inside: ['Cards'],
  mayBeEmpty: true,
  hears: 'reader',
  critical: false,
  needsPaper: ({ back }) => (back === undefined ? undefined : { pages: 2, duplex: 'either' }),
  props: z.strictObject({
    title: words.optional(),
    /** What is on the other side. */
    back: words.optional(),
  }),
  view: ({ title, back }) => ({ title: title ?? '', back: back ?? '' }),
});
