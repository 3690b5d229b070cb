import { z } from 'zod';
import { bilingual, explained } from './bilingual.ts';
import { day } from './day.ts';
import { version } from './version.ts';

/** The people who read what is written, by their trade. */
export const reviewerRoles = ['clinician', 'child-protection-lawyer', 'adviser', 'teacher', 'editor', 'native-english'] as const;
export type ReviewerRole = (typeof reviewerRoles)[number];

/** The professionals who read a text on which the safety of a child may depend, before it is published. */
export const professionals = ['clinician', 'child-protection-lawyer'] as const satisfies readonly ReviewerRole[];

export type Professional = (typeof professionals)[number];

const review = z.strictObject({
  role: explained(z.enum(reviewerRoles), {
    zh: '谁读的：clinician 精神科医生或临床心理师，child-protection-lawyer 儿童保护律师，adviser 教研员，teacher 班主任，editor 编辑，native-english 英语母语的人。',
    en: 'Who read it: a clinician (psychiatrist or clinical psychologist), a child-protection lawyer, a teaching adviser, a class teacher, an editor, a native speaker of English.',
  }),
  /** No full names: a page is public. */
  initials: explained(
    z.string().regex(/^[A-Z]\.?(?:[ -]?[A-Z]\.?){0,3}$/, {
      error: bilingual({
        zh: '只写姓名的拼音首字母，比如 L.W.；全名不上网页。',
        en: 'Write initials only, for example L.W.; full names are not published.',
      }),
    }),
    { zh: '姓名的拼音首字母，比如 L.W.。', en: 'Initials, for example L.W.' },
  ),
  date: explained(day, { zh: '哪一天读完的。', en: 'The day on which the reading was finished.' }),
  version: explained(version, { zh: '读的是哪一版。', en: 'The version that was read.' }),
});

/** Who has read a text: the same in the yaml of a document and wherever else a text is reviewed. */
export const reviews = explained(z.array(review).default([]), {
  zh: '谁读过：角色、首字母、日期、版本。真的读完了才写。',
  en: 'Who has read it: role, initials, day, version. Only what was read to the end.',
});

export type Review = z.infer<typeof review>;
