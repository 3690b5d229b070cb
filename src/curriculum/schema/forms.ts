import { z } from 'zod';
import { lessonFormNames, lessonForms } from '../lessonForm.ts';
import { explained } from './bilingual.ts';

/** What carries the lesson; the plan may name it too. */
export const lessonForm = explained(z.enum(lessonFormNames).optional(), {
  zh: `这节课靠什么：${lessonFormNames.map((name) => `${name} ${lessonForms[name].zh}`).join('，')}。一个年级里不连着用同一种。`,
  en: `What carries the lesson: ${lessonFormNames.map((name) => (lessonForms[name].en === name ? name : `${name} (${lessonForms[name].en})`)).join(', ')}. Not the same one twice running in a grade.`,
});
