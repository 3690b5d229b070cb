import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Frame',
  stages: ['main', 'handout'],
  holds: 'text',
  mayBeEmpty: true,
  hears: 'reader',
  critical: false,
  props: z.strictObject({ title: words.optional() }),
  view: ({ title }) => ({ title: title ?? '' }),
  screen: ({ children }, { within }) => within(children),
});
