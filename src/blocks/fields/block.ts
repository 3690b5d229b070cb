import { z } from 'zod';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { list, nameList } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

/** Says that a blank is left to the hand. */
const byHand = '-';

/** What a name asks the school for: a blank without `.name` or `.phone` is both. */
const slotsOf = (blank: string) => (/\.(?:name|phone)$/.test(blank) ? [blank] : [`${blank}.name`, `${blank}.phone`]);

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
      if (school === undefined) return;
      const wrong = (zh: string, en: string) =>
        context.addIssue({ code: 'custom', path: ['school'], input: school.join('|'), message: bilingual({ zh, en }) });
      if (school.length !== labels.length) {
        wrong('有几个栏目就写几个名字，手写的栏目写 -。', 'Write one name for each label, and - for a label that is filled in by hand.');
        return;
      }
      const slots = school.filter((blank) => blank !== byHand).flatMap(slotsOf);
      const twice = slots.find((slot, index) => slots.indexOf(slot) < index);
      if (twice !== undefined) {
        wrong(
          `${twice} 有两个栏目要，盖章时两处印的一样。留一处，另一处写 -。`,
          `Two labels ask for ${twice}, so the stamp would print the same on both. Keep one, and write - for the other.`,
        );
      }
    }),
  refers: ({ school = [] }) =>
    school.filter((blank) => blank !== byHand).map((blank) => ({ kind: 'blank' as const, to: blank.replace(/\.(name|phone)$/, '') })),
  view: ({ labels, school = [] }, { t }) => ({
    fields: labels.map((label, index) => ({ label, blank: (school[index] ?? byHand) === byHand ? null : school[index]! })),
    colon: t('blocks:colon'),
  }),
  stampLines: ({ school }) => school,
});
