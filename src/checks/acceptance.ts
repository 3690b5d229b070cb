import path from 'node:path';
import { catalogue, checkIds, factsOfCheck, isCheckId } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { type CurriculumDocument, isReadWhole } from '../curriculum/document.ts';
import { builtInLocales } from '../curriculum/locale.ts';
import { type Problem, wordedIn } from '../curriculum/problem.ts';
import type { Acceptance } from '../curriculum/schema/facts.ts';
import { didYouMean } from '../curriculum/suggest.ts';

const acceptable = checkIds.filter((id) => factsOfCheck(id).acceptable);

/** A finding that its document's yaml accepts, with the reason given there. */
export interface Accepted {
  problem: Problem;
  reason: string;
}

/**
 * Separates findings into problems to fix and those that a document accepts with a reason. An acceptance that matches nothing is reported
 * too: it would hide the next finding.
 */
export function separateAccepted(
  curriculum: Curriculum,
  found: readonly Problem[],
  release: boolean,
): { problems: Problem[]; accepted: Accepted[] } {
  const accepted: Accepted[] = [];
  const used = new Set<Acceptance>();
  const byFolder = new Map(curriculum.documents.map((document) => [document.folder, document]));
  const problems = found.filter((problem) => {
    const acceptance = factsOfCheck(problem.id).acceptable ? acceptanceOf(documentWith(problem.file, byFolder), problem) : undefined;
    if (!acceptance) return true;
    used.add(acceptance);
    accepted.push({ problem, reason: acceptance.reason });
    return false;
  });
  // The accepted words may be in a part that could not be read.
  const idle = curriculum.documents
    .filter(isReadWhole)
    .flatMap((document) =>
      document.accepts.flatMap((acceptance, index) =>
        used.has(acceptance) || isForLater(acceptance, release) ? [] : [idleAcceptance(document, acceptance, index)],
      ),
    );
  return { problems: [...problems, ...idle], accepted };
}

/** Whether an acceptance is of a check that only a release runs. */
function isForLater({ check }: Acceptance, release: boolean): boolean {
  return !release && isCheckId(check) && factsOfCheck(check).onlyForRelease === true;
}

/** The document in whose folder a file is, also further down in it. */
function documentWith(file: string, byFolder: ReadonlyMap<string, CurriculumDocument>): CurriculumDocument | undefined {
  let folder = path.posix.dirname(file);
  while (folder !== '.' && folder !== '/' && !byFolder.has(folder)) folder = path.posix.dirname(folder);
  return byFolder.get(folder);
}

function acceptanceOf(document: CurriculumDocument | undefined, { id, message }: Problem): Acceptance | undefined {
  return document?.accepts.find(
    ({ check, words }) =>
      check === id && (words === undefined || builtInLocales.some((locale) => wordedIn(locale, message).includes(words))),
  );
}

function idleAcceptance(document: CurriculumDocument, { check, words }: Acceptance, index: number): Problem {
  const place = document.locate('accepts', index);
  if (!isCheckId(check) || !factsOfCheck(check).acceptable) {
    return {
      id: 'acceptance-names-a-check',
      severity: catalogue['acceptance-names-a-check'].severity,
      ...place,
      message: {
        zh: `"${check}" 不在可以保留的检查里。`,
        en: `There is no check "${check}" whose findings can be accepted.`,
      },
      hint: didYouMean(check, acceptable),
    };
  }
  return {
    id: 'acceptance-is-needed',
    severity: catalogue['acceptance-is-needed'].severity,
    ...place,
    message: {
      zh: `${document.id} 要保留 ${words === undefined ? `"${check}" 查出来的地方` : `"${words}"`}，可是没有查出这样的地方。`,
      en: `${document.id} accepts ${words === undefined ? `findings of "${check}"` : `"${words}"`}, but nothing of the kind is found.`,
    },
    hint: {
      zh: '把这一条删掉：留着它，下次真有问题就看不见了。',
      en: 'Take it out: it would hide the next finding.',
    },
  };
}
