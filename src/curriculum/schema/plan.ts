import { z } from 'zod';
import { traits } from '../edition/traits.ts';
import { exampleLesson, kindNames, kinds, readers, sensitivities } from '../kind.ts';
import { filled } from '../locale.ts';
import { sheetKindNames, sheetKinds } from '../sheetKind.ts';
import { aims, entriesIn } from './aims.ts';
import { explained } from './bilingual.ts';
import { idLike, localized, slug, words } from './common.ts';
import { lessonForm } from './forms.ts';
import { entriesOf, fieldOf, repeated, uniqueIds } from './relations.ts';
import type { ValidationError } from './validate.ts';
import { waysOf } from './waysOf.ts';

/** A sheet that a document is to have, before it is written and after. */
const plannedSheet = z.strictObject({
  name: explained(slug, {
    zh: '讲义的名字，也是它的文件名；写好以后和材料自己 yaml 里的 handouts 一样。',
    en: 'The name of the handout and of its files; once it is written, it is the name under handouts in the yaml of the document.',
  }),
  title: localized,
  kind: explained(z.enum(sheetKindNames), {
    zh: `是什么样的一张：${sheetKindNames.map((kind) => `${kind} ${sheetKinds[kind].zh}`).join('，')}。`,
    en: `What it is to hold: ${sheetKindNames.map((kind) => (sheetKinds[kind].en === kind ? kind : `${kind} (${sheetKinds[kind].en})`)).join(', ')}.`,
  }),
  for: explained(z.enum(readers), {
    zh: '给谁用：每个孩子、每两人、每组、全班……',
    en: 'Who gets a copy: each pupil, pair, group, the class …',
  }),
});

const common = {
  title: localized,
  objective: explained(localized, { zh: '学完以后能做什么。', en: 'What people can do afterwards.' }),
  minutes: explained(z.int().min(1), { zh: '一共多少分钟。', en: 'Minutes of the whole document.' }),
  sensitivity: explained(z.enum(sensitivities), {
    zh: '敏感程度：ordinary 普通，careful 需留心，safeguarding 需先受训。',
    en: 'Sensitivity: ordinary, careful (with care) or safeguarding (training first).',
  }),
  ways: waysOf,
  sheets: explained(z.array(plannedSheet), {
    zh: '有哪几张讲义，照印的先后排。',
    en: 'Its handouts, in the order in which they are printed.',
  }),
  requires: explained(z.array(idLike(kinds.workshop.idPattern, `${traits.letters.workshop}03`)).default([]), {
    zh: '带的人要先参加过的工作坊，比如 [W03, W04]。',
    en: 'Workshops that the person who teaches it has been to, for example [W03, W04].',
  }),
  notes: explained(localized.optional(), {
    zh: '写的人、上课的人要记住什么：哪五分钟留给别的事，故事里要有谁。',
    en: 'What the writer and the teacher have to keep in mind: five minutes for something else, who is in the stories.',
  }),
};

/** When a lesson is taught that follows no school year. */
const noTime = filled<string>({ en: '' });

const plannedLesson = z.strictObject({
  id: idLike(kinds.lesson.idPattern, exampleLesson),
  ...common,
  strand: explained(z.string(), { zh: '哪个主题：content/strands.yaml 里的 id。', en: 'Its strand: an id from content/strands.yaml.' }),
  core: explained(z.boolean().default(false), {
    zh: 'true：一个月只有一节课的学校上的八课之一。',
    en: 'true: one of the eight lessons of a school that has one hour a month.',
  }),
  form: lessonForm,
  ...aims,
  needs: explained(entriesIn('needs', words), {
    zh: '顾到孩子的哪些需要：content/needs.yaml 里的 id。',
    en: 'What children need: ids from content/needs.yaml.',
  }),
  time: explained(traits.hasYear ? localized : localized.default(noTime), {
    zh: '一年里什么时候上。',
    en: 'When in the school year it is taught.',
  }),
});

/** The ids of all kinds except lessons, whose plan is a separate file. */
const otherIds = new RegExp(
  kindNames
    .filter((kind) => kind !== 'lesson')
    .map((kind) => kinds[kind].idPattern.source)
    .join('|'),
);

const plannedOther = z.strictObject({
  id: idLike(otherIds, `${traits.letters.workshop}02`),
  ...common,
  for: explained(localized, { zh: '给谁的。', en: 'Who it is for.' }),
});

export const scopeAndSequenceFile = z.array(plannedLesson);
export const plannedDocumentsFile = z.array(plannedOther);

export type PlannedSheet = z.infer<typeof plannedSheet>;

/** No two documents of the plan have the same id, and no two sheets of a document the same name. */
export function planRelations(value: unknown): ValidationError[] {
  const documents: unknown[] = Array.isArray(value) ? value : [];
  return [
    ...uniqueIds(value),
    ...documents.flatMap((document, index) => repeated(entriesOf(fieldOf(document, 'sheets'), [index, 'sheets'], 'name'), 'name')),
  ];
}
