import { z } from 'zod';
import { shownOf } from '../../curriculum/helpLine.ts';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { untranslated } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Hotlines',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: true,
  props: z.strictObject({
    show: z
      .string()
      .transform((text) => text.split(/[\s|]+/).filter((name) => name !== ''))
      .pipe(z.array(z.string()).min(1))
      .superRefine((names, context) => {
        const twice = names.find((name, index) => names.indexOf(name) < index);
        if (twice === undefined) return;
        const message = bilingual({
          zh: `"${twice}" 写了两次，只会印一次。删掉一个；要再空一行，用 <Fields labels="…" />。`,
          en: `"${twice}" is there twice and would be printed once. Delete one of them; for another blank write <Fields labels="…" />.`,
        });
        context.addIssue({ code: 'custom', path: [], input: names.join(' '), message });
      })
      .meta(untranslated),
  }),
  refers: ({ show }) => show.map((to) => ({ kind: 'hotline' as const, to })),
  view: ({ show }, { t, locale, curriculum }) => {
    const { hotlines, blanks } = curriculum.helpLines(show);
    if (hotlines.length + blanks.length === 0) throw new Error(`<Hotlines show="${show.join(' ')}" /> would print nothing.`);
    return {
      label: t('blocks:hotlines'),
      own: t('blocks:hotlinesOwn'),
      hotlines: hotlines.map((hotline) => ({
        // A line that is rung says nothing more: sheets printed before there were other kinds keep their marks.
        ...(hotline.kind === 'phone' ? {} : { kind: hotline.kind, how: t(`blocks:lineKinds.${hotline.kind}`) }),
        number: shownOf(hotline),
        name: hotline.name[locale],
        use: hotline.use[locale],
        hours: hotline.hours[locale],
      })),
      blanks: blanks.map(({ id, name }) => ({ id, name: name[locale] })),
    };
  },
});
