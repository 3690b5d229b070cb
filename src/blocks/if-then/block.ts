import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'IfThen',
  stages: ['main'],
  holds: 'text',
  within: ['Session', 'Step'],
  hears: 'reader',
  critical: true,
  props: z.strictObject({ when: words }),
  view: ({ when }, { t }) => ({ label: t('blocks:ifThen', { when }) }),
});
