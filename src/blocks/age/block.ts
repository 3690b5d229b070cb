import { z } from 'zod';
import { traits } from '../../curriculum/edition/traits.ts';
import type { Grade } from '../../curriculum/kind.ts';
import type { Ages } from '../../curriculum/protocol.ts';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { untranslated } from '../../curriculum/schema/common.ts';
import { levelRange } from '../../curriculum/schema/levelValue.ts';
import { defineBlock } from '../block.ts';

const [first, last] = traits.hasGrades ? ['1', '3'] : [traits.levels[0]!.id, traits.levels.at(-1)!.id];
const example = bilingual(
  traits.hasGrades
    ? {
        zh: '写从几年级到几年级，比如 grades="1-3"。',
        en: 'Write the first and the last grade, for example grades="1-3".',
      }
    : {
        zh: `写从哪一级到哪一级，比如 grades="${first}-${last}"。`,
        en: `Write the first and the last level, for example grades="${first}-${last}".`,
      },
);

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
      .refine((text) => levelRange(text) !== undefined, { error: example, abort: true })
      .transform((text): Ages => levelRange(text)!)
      .meta(untranslated),
  }),
  view: ({ grades: { from, to } }, { t, document }) => {
    const name = (grade: Grade) => (traits.hasGrades ? grade : t(`document:gradeNames.g${grade}`));
    return { label: document?.lesson ? '' : t('blocks:age', { from: name(from), to: name(to) }) };
  },
});
