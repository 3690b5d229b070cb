import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';
import { passagesOf } from './passages.ts';

export default defineBlock({
  name: 'Story',
  stages: ['main', 'handout'],
  holds: 'text',
  within: [
    'Session',
    'Step',
    'Variant',
    'IfThen',
    'OptOut',
    'Scenario',
    'Columns',
    'Column',
    'Frame',
    'Cards',
    'Card',
    'Leaflet',
    'MiniBook',
    'FoldStrip',
    'Panel',
  ],
  hears: 'class',
  as: 'story',
  readAloud: true,
  critical: false,
  props: z.strictObject({ title: words.optional() }),
  view: ({ title }) => ({ title: title ?? '' }),
  screen: ({ props, children }, { title, readsStories }, { t, locale }) => {
    const named = props.title ?? title;
    const passages = readsStories ? passagesOf(children, locale) : [];
    return [
      { kind: 'story', title: named, label: t('projector:story'), passages: passages.length },
      ...passages.map((lines) => ({ kind: 'passage' as const, title: named, lines })),
    ];
  },
});
