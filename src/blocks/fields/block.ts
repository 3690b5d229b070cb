import { z } from 'zod';
import { list } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Fields',
  stages: ['main', 'handout'],
  holds: 'nothing',
  props: z.strictObject({ labels: list }),
  view: ({ labels }, { t }) => ({ labels, colon: t('blocks:colon') }),
});
