import { z } from 'zod';
import { type Kind, kinds, readers, sensitivities, ways } from '../kind.ts';
import { bilingual } from './bilingual.ts';
import { idLike, slug, words } from './common.ts';

const handout = z.strictObject({
  name: slug,
  for: z.enum(readers),
  /** How many sheets the printed handout takes; the build measures it. */
  pages: z.int().min(1).max(20).default(1),
});

/** A finding that is right as it is, and why: a training shows what not to say. */
const acceptance = z.strictObject({
  check: slug,
  /** Only findings that quote these words; without them every finding of the check in this document. */
  words: words.optional(),
  reason: words.min(20, {
    error: bilingual({ zh: '用一句话说明为什么这里这样写没有问题。', en: 'Say in a sentence why it is right here.' }),
  }),
});

const common = {
  version: z.string().regex(/^\d+\.\d+\.\d+$/, {
    error: bilingual({ zh: '版本号写成三个数字，比如 1.0.0。', en: 'Write a version as three numbers, for example 1.0.0.' }),
  }),
  ways: z.array(z.literal(ways)).min(1),
  minutes: z.int().min(1).max(3000),
  sensitivity: z.enum(sensitivities),
  training: z.array(z.string()).default([]),
  handouts: z.array(handout).default([]),
  sources: z.array(slug).default([]),
  accepts: z.array(acceptance).default([]),
  people: z.strictObject({ min: z.int().min(1), max: z.int().min(1) }).optional(),
};

const forLessons = {
  strand: z.string(),
  guideline: z.array(z.string()).min(1),
  casel: z.array(slug).min(1),
  needs: z.array(words).default([]),
};

function id(kind: Kind) {
  const examples: Record<Kind, string> = { lesson: 'G3-08', workshop: 'W02', activity: 'A10', 'one-to-one': 'O06', referral: 'R01' };
  return idLike(kinds[kind].idPattern, examples[kind]);
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
