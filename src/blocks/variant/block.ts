import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Variant',
  stages: ['main'],
  holds: 'text',
  within: ['Session', 'Step'],
  hears: 'reader',
  critical: false,
  props: z.strictObject({ for: z.enum(['small', 'large', 'mixed', 'day', 'boarding', 'short', 'dialect', 'online']) }),
  view: ({ for: whom }, { t }) => ({ label: t(`blocks:variant.${whom}`) }),
});
