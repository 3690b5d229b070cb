import path from 'node:path';
import { vocabulary } from '../blocks/vocabulary.ts';
import { factsOfCheck } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { isOff, withOwnSeverity } from '../curriculum/edition/ownSeverity.ts';
import { traitsAreWrong } from '../curriculum/edition/traits.ts';
import { byPlace, hasErrors, type Problem } from '../curriculum/problem.ts';
import { noReadCache } from '../curriculum/read/readCache.ts';
import { readCurriculum } from '../curriculum/read.ts';
import { curriculumRoot } from '../curriculum/root.ts';
import { editionConfigPath } from '../curriculum/schema/yamlFiles.ts';
import { type Accepted, separateAccepted } from './acceptance.ts';
import { forgiveDrafts } from './draftsAtRelease.ts';
import { problemsInEditionWords } from './editionWords.ts';
import { findInTexts } from './findInTexts.ts';
import type { Circumstances } from './rule.ts';
import { curriculumRules, textRules } from './rules.ts';

export interface CheckResult {
  curriculum: Curriculum;
  /** Errors and warnings in the order of files and lines. */
  problems: Problem[];
  /** Advice on craft in the same order: it stops nothing, so it is kept apart. */
  advice: Problem[];
  /** What documents accept with a reason. */
  accepted: Accepted[];
  /** Whether nothing but `edition.yaml` was checked, because everything else depends on what is wrong in it. */
  isPartial?: true;
}

/** How a check is run. Defaults: today, not for a release, and without a cache. */
export type CheckOptions = Partial<Circumstances>;

/** Reads the curriculum below `root` and returns every problem in it. */
export function checkCurriculum(root: string, options: CheckOptions = {}): CheckResult {
  const read = readCurriculum(root, vocabulary, options.cache);
  const wrong = traitsAreWrong && path.resolve(root) === curriculumRoot() ? inEditionConfig(read) : [];
  // While languages and levels are not known, everything else would be called wrong.
  if (hasErrors(wrong)) return { curriculum: read.curriculum, problems: wrong, advice: [], accepted: [], isPartial: true };
  const problems = [...read.problems, ...problemsInEditionWords(root, read.curriculum.registries.hotlines)];
  return checkWhatWasRead({ ...read, problems }, options);
}

function inEditionConfig({ problems }: ReturnType<typeof readCurriculum>): Problem[] {
  return problems.filter(({ file }) => file === editionConfigPath).sort(byPlace);
}

/** Checks a curriculum that has been read; the result includes the problems that the reader reported. */
export function checkWhatWasRead(
  read: { curriculum: Curriculum; problems: readonly Problem[] },
  { today = dayOf(new Date()), release = false, cache = noReadCache }: CheckOptions = {},
): CheckResult {
  const { curriculum } = read;
  const inDocuments = curriculumRules.flatMap(({ id, find }) =>
    find(curriculum, { today, release, cache }).map((finding) => ({ id, ...finding })),
  );
  const { checks } = curriculum.config;
  const all = [...inDocuments, ...findInTexts(curriculum, textRules, cache)].map(
    (finding): Problem => ({ severity: factsOfCheck(finding.id).severity, ...finding }),
  );
  const found = withOwnSeverity(checks, all);
  const separated = separateAccepted(curriculum, release ? forgiveDrafts(curriculum, found) : found, release);
  // An acceptance of what is not looked for any more hides nothing: it is dropped after it was used.
  const problems = separated.problems.filter(({ id }) => !isOff(checks, id));
  const accepted = separated.accepted.filter(({ problem }) => !isOff(checks, problem.id));
  const isAdvice = ({ severity }: Problem) => severity === 'advice';
  return {
    curriculum,
    problems: [...read.problems, ...problems.filter((problem) => !isAdvice(problem))].sort(byPlace),
    advice: problems.filter(isAdvice).sort(byPlace),
    accepted,
  };
}

/** The local date, as 2026-11-23. */
export function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
