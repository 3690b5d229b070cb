import { z } from 'zod';
import { names } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Faces',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({
    show: names(['happy', 'sad', 'angry', 'scared', 'calm', 'worried', 'shy', 'proud', 'surprised', 'lonely', 'tired', 'missing']),
  }),
  refers: ({ show }) => show.map((name) => ({ kind: 'picture' as const, to: `faces/${name}` })),
  view: ({ show }, { t }) => ({ faces: show.map((name) => ({ name, label: t(`blocks:faces.${name}`) })) }),
  screen: ({ props: { show } }, { title }, { t }) => [
    { kind: 'pictures', title, shown: show.map((name) => ({ name: `faces/${name}`, words: t(`blocks:faces.${name}`) })) },
  ],
});
