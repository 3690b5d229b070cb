import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Ask',
  stages: ['main'],
  holds: 'text',
  props: z.strictObject({}),
  view: (_, { t }) => ({ label: t('blocks:ask') }),
});
