import { z } from 'zod';
import { textIn } from '../../curriculum/curriculum.ts';
import type { Reader } from '../../curriculum/kind.ts';
import { name } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';
import { handoutFor } from '../handoutFor.ts';

/** Sheets that pupils hold in their hands; a poster, a card for home or the teacher's own list is not. */
const inHand: readonly Reader[] = ['pupil', 'pair', 'group'];

export default defineBlock({
  name: 'Handout',
  stages: ['main'],
  holds: 'nothing',
  within: ['Session', 'Step', 'Variant', 'IfThen', 'OptOut'],
  hears: 'reader',
  critical: false,
  props: z.strictObject({ to: name }),
  refers: ({ to }) => [{ kind: 'handout', to }],
  view: ({ to }, { t, locale, curriculum, document }) => {
    const found = curriculum.handoutBehind(to, document);
    const title = found ? (textIn(found.handout.texts, locale)?.text.front.title ?? to) : to;
    const isBorrowed = found !== undefined && found.document !== document;
    return {
      title: t('blocks:handout', { title: isBorrowed ? t('blocks:handoutOf', { title, id: found.document.id }) : title }),
      for: found ? handoutFor(found.document, found.handout, t) : '',
      document: found?.document.id ?? '',
      handout: found?.handout.name ?? '',
    };
  },
  screen: ({ props }, _, { document, curriculum, locale, t }) => {
    const found = curriculum.handoutBehind(props.to, document);
    const sheet = found && textIn(found.handout.texts, locale)?.text.front.title;
    if (!sheet || !inHand.includes(found.handout.for)) return [];
    return [{ kind: 'sheet', title: sheet, label: t('projector:sheet'), sheet }];
  },
});
