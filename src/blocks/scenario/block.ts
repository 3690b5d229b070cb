import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Scenario',
  stages: ['main', 'handout'],
  holds: 'text',
  hears: 'reader',
  critical: false,
  props: z.strictObject({ title: words }),
  view: ({ title }, { t }) => ({ label: t('blocks:scenario'), title }),
});
