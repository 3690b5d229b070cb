import { z } from 'zod';
import { defineBlock } from '../block.ts';
import { boardParts } from './parts.ts';

export default defineBlock({
  name: 'Board',
  stages: ['main'],
  holds: 'text',
  within: ['Session', 'Step', 'Variant', 'IfThen', 'OptOut'],
  hears: 'class',
  as: 'words',
  readAloud: false,
  critical: false,
  props: z.strictObject({}),
  view: (_, { t }) => ({ label: t('blocks:board') }),
  screen: ({ children }, { title }) => boardParts(children, title),
});
