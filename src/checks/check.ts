import { vocabulary } from '../blocks/vocabulary.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { byPlace, type Problem } from '../curriculum/problem.ts';
import { readCurriculum } from '../curriculum/read.ts';
import { type Accepted, partAccepted } from './acceptance.ts';
import { agreesWithPlan } from './agreesWithPlan.ts';
import { helpIsNamed } from './helpIsNamed.ts';
import { messagingIsSafe } from './messaging/messagingIsSafe.ts';
import { minutesAddUp } from './minutesAddUp.ts';
import { phoneComesFromRegistry } from './phoneComesFromRegistry.ts';
import type { Rule } from './rule.ts';
import { safeguardsAreComplete } from './safeguards/safeguardsAreComplete.ts';
import { textExists } from './textExists.ts';
import { trainingComesFirst } from './trainingComesFirst.ts';
import { translationExists } from './translationExists.ts';

export const rules: readonly Rule[] = [
  agreesWithPlan,
  helpIsNamed,
  messagingIsSafe,
  minutesAddUp,
  phoneComesFromRegistry,
  safeguardsAreComplete,
  textExists,
  trainingComesFirst,
  translationExists,
];

export interface CheckResult {
  curriculum: Curriculum;
  /** In the order of files and lines. */
  problems: Problem[];
  /** What documents accept with a reason. */
  accepted: Accepted[];
}

/** Reads the curriculum below `root` and tells every problem in it. */
export function checkCurriculum(root: string): CheckResult {
  const read = readCurriculum(root, vocabulary);
  const found = rules.flatMap((rule) =>
    rule.find(read.curriculum).map((finding): Problem => ({ id: rule.id, severity: rule.severity, ...finding })),
  );
  const { problems, accepted } = partAccepted(read.curriculum, found, rules);
  return { curriculum: read.curriculum, problems: [...read.problems, ...problems].sort(byPlace), accepted };
}
