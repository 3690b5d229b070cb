import { traits } from '../curriculum/edition/traits.ts';
import type { CurriculumRule } from './rule.ts';

const training = traits.roles.training.join(', ');

/** A safeguarding document names the training that its teacher has had. */
export const trainingComesFirst: CurriculumRule = {
  id: 'training-comes-first',
  find: (curriculum) =>
    curriculum
      .documentsOfKind('lesson')
      .filter((document) => document.sensitivity === 'safeguarding' && document.training.length === 0)
      .map((document) => ({
        ...document.locate('sensitivity'),
        message: {
          zh: `${document.id} 的敏感程度是 "safeguarding"，却没有写要先参加哪个培训。`,
          en: `${document.id} is a safeguarding lesson and names no training.`,
        },
        hint: {
          zh: `在 yaml 里加一行 training: [${training}]：没参加过的人不上这一课。`,
          en: `Add training: [${training}] to the yaml: no one teaches it without.`,
        },
      })),
};
