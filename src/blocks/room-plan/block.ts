import { z } from 'zod';
import { defineBlock } from '../block.ts';
import { chairsOf } from './chairs.ts';

export default defineBlock({
  name: 'RoomPlan',
  stages: ['main'],
  holds: 'text',
  within: ['Session', 'Step'],
  hears: 'reader',
  critical: false,
  props: z.strictObject({ layout: z.enum(['circle', 'u', 'islands', 'rows', 'pairs']) }),
  view: ({ layout }) => ({ chairs: chairsOf(layout) }),
});
