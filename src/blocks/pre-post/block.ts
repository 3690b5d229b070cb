import { z } from 'zod';
import { list } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'PrePost',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({ items: list }),
  view: ({ items }, { t }) => ({
    items,
    item: t('blocks:prePost.item'),
    before: t('blocks:prePost.before'),
    after: t('blocks:prePost.after'),
    help: t('blocks:prePost.help'),
    marks: ['1', '2', '3', '4', '5'],
  }),
});
