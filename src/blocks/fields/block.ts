import { z } from 'zod';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { list, nameList } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

/** Says that a blank is left to the hand. */
const byHand = '-';

export default defineBlock({
  name: 'Fields',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z
    .strictObject({
      labels: list,
      /** What a school's stamp prints, one for each label: `class-teacher.name|class-teacher.phone`, `principal` for both, `-` for none. */
      school: nameList.optional(),
    })
    .superRefine(({ labels, school }, context) => {
      if (school === undefined || school.length === labels.length) return;
      const message = bilingual({
        zh: '有几个栏目就写几个名字，手写的栏目写 -。',
        en: 'Write one name for each label, and - for a label that is filled in by hand.',
      });
      context.addIssue({ code: 'custom', path: ['school'], input: school.join('|'), message });
    }),
  refers: ({ school = [] }) =>
    school.filter((blank) => blank !== byHand).map((blank) => ({ kind: 'blank' as const, to: blank.replace(/\.(name|phone)$/, '') })),
  view: ({ labels, school = [] }, { t }) => ({
    fields: labels.map((label, index) => ({ label, blank: (school[index] ?? byHand) === byHand ? null : school[index]! })),
    colon: t('blocks:colon'),
  }),
  stampLines: ({ school }) => school,
});
