import { z } from 'zod';
import { list, words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'WordBank',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z.strictObject({ words: list, label: words.optional() }),
  view: ({ words: bank, label }) => ({ words: bank, label: label ?? '' }),
  screen: ({ props: { words: bank } }, { title }) => [{ kind: 'words', title, lines: bank.map((text) => [{ text, strong: false }]) }],
});
