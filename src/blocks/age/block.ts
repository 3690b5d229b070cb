import { z } from 'zod';
import { grades } from '../../curriculum/kind.ts';
import type { Ages } from '../../curriculum/protocol.ts';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { untranslated } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

const last = grades.at(-1)!;

/** Words of a protocol for a band of grades. A lesson shows only those of its grade; other documents name the band. */
export default defineBlock({
  name: 'Age',
  stages: ['protocol'],
  holds: 'text',
  hears: 'reader',
  critical: true,
  props: z.strictObject({
    grades: z
      .string()
      .transform((text) => /^([1-9])-([1-9])$/.exec(text.trim())?.slice(1).map(Number) ?? [0, 0])
      .refine(([from, to]) => from! >= 1 && from! <= to! && to! <= last, {
        error: bilingual({
          zh: '写从几年级到几年级，比如 grades="1-3"。',
          en: 'Write the first and the last grade, for example grades="1-3".',
        }),
      })
      .transform(([from, to]) => ({ from, to }) as Ages)
      .meta(untranslated),
  }),
  view: ({ grades: ages }, { t, document }) => ({ label: document?.lesson ? '' : t('blocks:age', { ...ages }) }),
});
