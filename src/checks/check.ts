import { vocabulary } from '../blocks/vocabulary.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { byPlace, type Problem } from '../curriculum/problem.ts';
import { readCurriculum } from '../curriculum/read.ts';
import { agreesWithPlan } from './agreesWithPlan.ts';
import { helpIsNamed } from './helpIsNamed.ts';
import { minutesAddUp } from './minutesAddUp.ts';
import { phoneComesFromRegistry } from './phoneComesFromRegistry.ts';
import type { Rule } from './rule.ts';
import { textExists } from './textExists.ts';
import { trainingComesFirst } from './trainingComesFirst.ts';
import { translationExists } from './translationExists.ts';

export const rules: readonly Rule[] = [
  agreesWithPlan,
  helpIsNamed,
  minutesAddUp,
  phoneComesFromRegistry,
  textExists,
  trainingComesFirst,
  translationExists,
];

/** Reads the curriculum below `root` and tells every problem in it, in the order of files and lines. */
export function checkCurriculum(root: string): { curriculum: Curriculum; problems: Problem[] } {
  const { curriculum, problems } = readCurriculum(root, vocabulary);
  const found = rules.flatMap((rule) =>
    rule.find(curriculum).map((finding): Problem => ({ id: rule.id, severity: rule.severity, ...finding })),
  );
  return { curriculum, problems: [...problems, ...found].sort(byPlace) };
}
