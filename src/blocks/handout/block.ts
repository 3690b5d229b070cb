import { z } from 'zod';
import { textIn } from '../../curriculum/curriculum.ts';
import { name } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Handout',
  stages: ['main'],
  holds: 'nothing',
  props: z.strictObject({ to: name }),
  refers: ({ to }) => [{ kind: 'handout', to }],
  view: ({ to }, { t, locale, curriculum, document }) => {
    const found = curriculum.handoutBehind(to, document);
    const title = found ? (textIn(found.handout.texts, locale)?.text.front.title ?? to) : to;
    return {
      title: t('blocks:handout', { title }),
      for: found ? t(`blocks:handoutFor.${found.handout.for}`) : '',
      document: found?.document.id ?? '',
      handout: found?.handout.name ?? '',
    };
  },
});
