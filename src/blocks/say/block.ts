import { z } from 'zod';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Say',
  stages: ['main', 'protocol'],
  holds: 'text',
  within: ['Session', 'Step', 'Variant', 'IfThen', 'OptOut', 'Safety', 'Scenario', 'Answer', 'Age'],
  hears: 'class',
  as: 'words',
  readAloud: true,
  critical: false,
  props: z.strictObject({}),
  view: () => ({}),
});
