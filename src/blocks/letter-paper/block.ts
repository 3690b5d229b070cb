import { z } from 'zod';
import { count, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'LetterPaper',
  stages: ['handout'],
  holds: 'text',
  mayBeEmpty: true,
  hears: 'reader',
  critical: false,
  props: z.strictObject({
    style: z.enum(['plain', 'kite', 'hills', 'window']).default('plain'),
    lines: count(2, 26),
    greeting: words.optional(),
    closing: words.optional(),
  }),
  refers: ({ style }) => (style === 'plain' ? [] : [{ kind: 'picture' as const, to: `letter/${style}` }]),
  view: ({ style, lines, greeting, closing }) => ({ style, lines, greeting: greeting ?? '', closing: closing ?? '' }),
});
