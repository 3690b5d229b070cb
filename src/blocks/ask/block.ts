import { z } from 'zod';
import { defineBlock } from '../block.ts';
import { questionOf } from './question.ts';

export default defineBlock({
  name: 'Ask',
  stages: ['main'],
  holds: 'text',
  within: ['Session', 'Step', 'Variant', 'IfThen', 'OptOut'],
  hears: 'class',
  as: 'question',
  readAloud: true,
  critical: false,
  props: z.strictObject({}),
  view: (_, { t }) => ({ label: t('blocks:ask') }),
  screen: ({ children }, _, { t }) => {
    const text = questionOf(children);
    return text ? [{ kind: 'question', title: text, label: t('projector:question'), text }] : [];
  },
});
