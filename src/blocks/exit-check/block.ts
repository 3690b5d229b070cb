import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'ExitCheck',
  stages: ['main', 'handout'],
  holds: 'text',
  hears: 'class',
  as: 'words',
  readAloud: false,
  critical: false,
  props: z.strictObject({}),
  refers: () => ['exit-yes', 'exit-half', 'exit-no'].map((name) => ({ kind: 'picture' as const, to: `faces/${name}` })),
  view: (_, { t }) => ({ label: t('blocks:exitCheck') }),
});
