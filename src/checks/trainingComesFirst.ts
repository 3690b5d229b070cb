import type { CurriculumRule } from './rule.ts';

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
          zh: '在 yaml 里加一行 training: [W03, W04]：没参加过的人不上这一课。',
          en: 'Add training: [W03, W04] to the yaml: no one teaches it without.',
        },
      })),
};
