import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'OptOut',
  stages: ['main'],
  holds: 'text',
  within: ['Session', 'Step'],
  hears: 'reader',
  critical: true,
  props: z.strictObject({}),
  view: (_, { t }) => ({ label: t('blocks:optOut') }),
});
