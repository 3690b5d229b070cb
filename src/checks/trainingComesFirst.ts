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
        message: `${document.id} is a safeguarding lesson and names no training.`,
        hint: 'Add training: [W03, W04] to the yaml: nobody teaches it without.',
      })),
};
