import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Carer',
  stages: ['main'],
  holds: 'text',
  within: ['Session', 'Step'],
  hears: 'reader',
  critical: false,
  props: z.strictObject({}),
  view: (_, { t }) => ({ label: t('blocks:carer') }),
});
