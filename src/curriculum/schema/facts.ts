import { z } from 'zod';
import { traits } from '../edition/traits.ts';
import { exampleLesson, type Kind, kinds, readers, sensitivities } from '../kind.ts';
import { aims } from './aims.ts';
import { bilingual, explained } from './bilingual.ts';
import { idLike, slug, words } from './common.ts';
import { lessonForm } from './forms.ts';
import { reviews } from './reviews.ts';
import { lessonTools } from './tools.ts';
import { version as versionNumber } from './version.ts';
import { waysOf } from './waysOf.ts';

const handout = z.strictObject({
  name: explained(slug, {
    zh: '讲义的名字，也是它的文件名：letter-paper 就是 letter-paper.zh.mdx。',
    en: 'The name of the handout and of its files: letter-paper is that of letter-paper.zh.mdx.',
  }),
  for: explained(z.enum(readers), {
    zh: '给谁用：每个孩子、每两人、每组、全班……',
    en: 'Who gets a copy: each pupil, pair, group, the class …',
  }),
  /** How many sheets the printed handout takes; the build measures it. */
  pages: explained(z.int().min(1).max(20).default(1), {
    zh: '印出来一共几页；多了少了，生成 PDF 时都会报错。',
    en: 'How many pages it prints on. The build fails when it takes more or fewer.',
  }),
  landscape: explained(z.boolean().optional(), {
    zh: '写 true，纸就横着用。',
    en: 'true: the paper lies on its long side.',
  }),
  perPage: explained(z.literal([2, 4]).optional(), {
    zh: '一张 A4 上印几份一样的，印好剪开：2 或 4。字只写一遍。',
    en: 'How many copies of it are on one A4, to be cut apart: 2 or 4. Its text is written once.',
  }),
  duplex: explained(z.enum(['long', 'short']).optional(), {
    zh: '正反两面是一张，一定要双面打印：long 沿长边翻转，short 沿短边翻转。',
    en: 'Its pages are the two sides of a sheet, printed on both sides: turned over the long edge or the short edge.',
  }),
});

/** A finding that is right as it is, and why: a training shows what not to say. */
const acceptance = z.strictObject({
  check: explained(slug, {
    zh: '检查的名字，就是报告里 [ ] 中的那个。',
    en: 'The name of the check: the report prints it in [ ].',
  }),
  /** Only findings that quote these words; without them every finding of the check in this document. */
  words: explained(words.optional(), {
    zh: '只认可引了这些字的；不写，就认可这项检查在这份材料里报告的全部。',
    en: 'Only problems that quote these words. Left out: every problem of this check in this document.',
  }),
  reason: explained(
    words.min(20, {
      error: bilingual({ zh: '用一句话说明为什么这里这样写没有问题。', en: 'Say in a sentence why it is right here.' }),
    }),
    { zh: '一句话：为什么这里这样写没有问题。', en: 'A sentence: why it is right here.' },
  ),
});

const common = {
  version: explained(versionNumber, {
    zh: '这份材料的版本：新的写 1.0.0，改错加最后一位，老师看得出的改动加中间一位。',
    en: 'The version of this document: 1.0.0 at first; raise the last number for a correction, the middle one for more.',
  }),
  ways: waysOf,
  minutes: explained(z.int().min(1).max(3000), {
    zh: '一共多少分钟；分几次上的，把几次加起来。',
    en: 'Minutes of the whole document; of several sessions, all of them together.',
  }),
  sensitivity: explained(z.enum(sensitivities), {
    zh: '敏感程度，照计划里写的：ordinary 普通，careful 需留心，safeguarding 需先受训。',
    en: 'Sensitivity, as in the plan: ordinary, careful (with care) or safeguarding (training first).',
  }),
  training: explained(z.array(z.string()).default([]), {
    zh: '带的人要先参加过的培训，比如 [W03, W04]。',
    en: 'Training that the person who teaches it has had, for example [W03, W04].',
  }),
  handouts: explained(z.array(handout).default([]), {
    zh: '讲义，照印的先后排。',
    en: 'Handouts, in the order in which they are printed.',
  }),
  sources: explained(z.array(slug).default([]), {
    zh: '依据：content/sources.yaml 里的 id。',
    en: 'Sources: ids from content/sources.yaml.',
  }),
  facts: explained(z.array(slug).default([]), {
    zh: '写到的法律条文：content/facts.yaml 里的 id。',
    en: 'Articles of laws that it relies on: ids from content/facts.yaml.',
  }),
  accepts: explained(z.array(acceptance).default([]), {
    zh: '检查报告了、可是本来就该这样写的地方，各写一条理由。',
    en: 'Problems that are right as they are, each with its reason.',
  }),
  reviews,
  people: explained(z.strictObject({ min: z.int().min(1), max: z.int().min(1) }).optional(), {
    zh: '最少和最多多少人（工作坊和活动）。',
    en: 'The least and the most people (workshops and activities).',
  }),
};

const forLessons = {
  form: lessonForm,
  tools: lessonTools,
  strand: explained(z.string(), {
    zh: '哪个主题：content/strands.yaml 里的 id，比如 S6。',
    en: 'An id from content/strands.yaml, for example S6.',
  }),
  ...aims,
  needs: explained(z.array(words).default([]), {
    zh: '顾到孩子的哪些需要：content/needs.yaml 里的 id。',
    en: 'What children need: ids from content/needs.yaml.',
  }),
};

function id(kind: Kind) {
  const examples: Record<Kind, string> = {
    lesson: exampleLesson,
    workshop: `${traits.letters.workshop}02`,
    activity: `${traits.letters.activity}10`,
    'one-to-one': `${traits.letters['one-to-one']}06`,
    referral: `${traits.letters.referral}01`,
  };
  return explained(idLike(kinds[kind].idPattern, examples[kind]), { zh: '编号，和计划里的一样。', en: 'The id, as in the plan.' });
}

/** The facts of a lesson that have no language: `lesson.yaml`. */
export const lessonFacts = z.strictObject({ id: id('lesson'), ...common, ...forLessons });

/** The facts of every other kind of document: `workshop.yaml`, `activity.yaml`, `kit.yaml`. */
export function otherFacts(kind: Exclude<Kind, 'lesson'>) {
  return z.strictObject({ id: id(kind), ...common });
}

export type LessonFacts = z.infer<typeof lessonFacts>;
export type OtherFacts = z.infer<ReturnType<typeof otherFacts>>;
export type Acceptance = z.infer<typeof acceptance>;
