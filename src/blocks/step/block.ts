import { z } from 'zod';
import { count, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Step',
  stages: ['main'],
  holds: 'text',
  mayBeEmpty: true,
  props: z.strictObject({
    title: words,
    minutes: count(1, 180),
    kind: z.enum(['warm-up', 'story', 'activity', 'practice', 'talk', 'role-play', 'sharing', 'closing', 'break']),
    priority: z.enum(['must', 'should', 'could']).default('must'),
    /** How few minutes it may be cut to when a workshop has less time. */
    least: count(1, 180).optional(),
  }),
  view: ({ title, minutes, kind, priority }, { t, hasSessions }) => ({
    level: hasSessions ? 3 : 2,
    title,
    minutes,
    minutesShort: t('blocks:minutesShort', { count: minutes }),
    kind: t(`blocks:step.${kind}`),
    priority: priority === 'must' ? '' : t(`blocks:priority.${priority}`),
  }),
});
