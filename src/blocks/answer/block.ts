import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Answer',
  stages: ['main', 'handout'],
  holds: 'text',
  inside: ['Scenario'],
  hears: 'reader',
  critical: false,
  props: z.strictObject({}),
  view: (_, { t }) => ({ label: t('blocks:answer') }),
});
