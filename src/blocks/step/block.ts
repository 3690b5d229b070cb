import { z } from 'zod';
import { count, drawings, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Step',
  stages: ['main'],
  holds: 'text',
  within: ['Session'],
  mayBeEmpty: true,
  hears: 'reader',
  critical: false,
  props: z.strictObject({
    title: words,
    minutes: count(1, 180),
    kind: z.enum(['warm-up', 'story', 'activity', 'practice', 'talk', 'role-play', 'sharing', 'closing', 'break']),
    priority: z.enum(['must', 'should', 'could']).default('must'),
    /** What the class sees on the projector while the step is taught: on the page and on paper a plan has no room for it. */
    picture: drawings(4).optional(),
    /** How few minutes it may be cut to when a workshop has less time. */
    least: count(1, 180).optional(),
  }),
  refers: ({ picture = [] }) => picture.map((to) => ({ kind: 'picture' as const, to })),
  view: ({ title, minutes, kind, priority }, { t, hasSessions }) => ({
    level: hasSessions ? 3 : 2,
    title,
    minutes,
    minutesShort: t('blocks:minutesShort', { count: minutes }),
    kind: t(`blocks:step.${kind}`),
    priority: priority === 'must' ? '' : t(`blocks:priority.${priority}`),
  }),
  partTitle: ({ title }) => title,
});
