import { vocabulary } from '../blocks/vocabulary.ts';
import { factsOfCheck } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { byPlace, type Problem } from '../curriculum/problem.ts';
import type { ReadingMemory } from '../curriculum/read/memory.ts';
import { readCurriculum } from '../curriculum/read.ts';
import { type Accepted, partAccepted } from './acceptance.ts';
import { agreesWithPlan } from './agreesWithPlan.ts';
import { charactersAreCommon } from './classroom/charactersAreCommon.ts';
import { materialsAreAtHand } from './classroom/materialsAreAtHand.ts';
import { noWrittenHomework } from './classroom/noWrittenHomework.ts';
import { spokenSentencesAreShort } from './classroom/spokenSentencesAreShort.ts';
import { variantsAreThere } from './classroom/variantsAreThere.ts';
import { coverageIsComplete } from './coverageIsComplete.ts';
import { documentStandsInItsPlace } from './documentStandsInItsPlace.ts';
import { glossaryIsKept } from './glossaryIsKept.ts';
import { helpIsNamed } from './helpIsNamed.ts';
import { hotlinesAreChecked } from './hotlinesAreChecked.ts';
import { messagingIsSafe } from './messaging/messagingIsSafe.ts';
import { forgetPassages } from './messaging/passages.ts';
import { minutesAddUp } from './minutesAddUp.ts';
import { phoneComesFromRegistry } from './phoneComesFromRegistry.ts';
import type { Circumstances, Rule } from './rule.ts';
import { safeguardsAreComplete } from './safeguards/safeguardsAreComplete.ts';
import { textExists } from './textExists.ts';
import { textIsWritten } from './textIsWritten.ts';
import { trainingComesFirst } from './trainingComesFirst.ts';
import { interfaceIsTranslated } from './translation/interfaceIsTranslated.ts';
import { originalsExist } from './translation/originalsExist.ts';
import { translationExists } from './translation/translationExists.ts';
import { translationIsFresh } from './translation/translationIsFresh.ts';
import { translationIsRemembered } from './translation/translationIsRemembered.ts';

export const rules: readonly Rule[] = [
  agreesWithPlan,
  charactersAreCommon,
  coverageIsComplete,
  documentStandsInItsPlace,
  glossaryIsKept,
  helpIsNamed,
  hotlinesAreChecked,
  interfaceIsTranslated,
  materialsAreAtHand,
  messagingIsSafe,
  minutesAddUp,
  noWrittenHomework,
  originalsExist,
  phoneComesFromRegistry,
  safeguardsAreComplete,
  spokenSentencesAreShort,
  textExists,
  textIsWritten,
  trainingComesFirst,
  translationExists,
  translationIsFresh,
  translationIsRemembered,
  variantsAreThere,
];

export interface CheckResult {
  curriculum: Curriculum;
  /** In the order of files and lines. */
  problems: Problem[];
  /** What documents accept with a reason. */
  accepted: Accepted[];
}

/** How a check is run: as of now, not for a release, and remembering nothing, unless said otherwise. */
export interface CheckOptions extends Partial<Circumstances> {
  memory?: ReadingMemory;
}

/** Reads the curriculum below `root` and tells every problem in it. */
export function checkCurriculum(root: string, { memory, ...circumstances }: CheckOptions = {}): CheckResult {
  return checkWhatWasRead(readCurriculum(root, vocabulary, memory), circumstances);
}

/** Tells every problem in a curriculum that has been read, besides those that the reader has told. */
export function checkWhatWasRead(
  read: { curriculum: Curriculum; problems: readonly Problem[] },
  circumstances: Partial<Circumstances> = {},
): CheckResult {
  const today = circumstances.today ?? dayOf(new Date());
  const found = rules.flatMap(({ id, find }) =>
    find(read.curriculum, { today, release: circumstances.release ?? false }).map(
      (finding): Problem => ({ id, severity: factsOfCheck(id).severity, ...finding }),
    ),
  );
  forgetPassages();
  const { problems, accepted } = partAccepted(read.curriculum, found);
  return { curriculum: read.curriculum, problems: [...read.problems, ...problems].sort(byPlace), accepted };
}

/** The day where the writer is, as 2026-11-23. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
