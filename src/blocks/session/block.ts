import { z } from 'zod';
import { count, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Session',
  stages: ['main'],
  holds: 'text',
  within: [],
  hears: 'reader',
  critical: false,
  props: z.strictObject({ title: words, minutes: count(1, 600) }),
  view: ({ title, minutes }, { t }) => ({
    level: 2,
    title,
    minutes: t('blocks:minutes', { count: minutes }),
  }),
});
