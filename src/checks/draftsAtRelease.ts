import { factsOfCheck } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { isDraft } from '../curriculum/document.ts';
import { isPublished } from '../curriculum/editions.ts';
import type { Problem } from '../curriculum/problem.ts';

/**
 * What only a release asks for is not asked of drafts, because a release leaves them out: such errors are warnings, and what is reported for a
 * release alone is dropped. A draft of a document that the last edition published would vanish from the next one, so nothing is forgiven there.
 */
export function forgiveDrafts(curriculum: Curriculum, problems: readonly Problem[]): Problem[] {
  const drafts = curriculum.documents.filter((document) => isDraft(document) && !isPublished(curriculum.editions, document.id));
  if (drafts.length === 0) return [...problems];
  return problems.flatMap((problem) => {
    const { stopsRelease, onlyForRelease } = factsOfCheck(problem.id);
    if ((!stopsRelease && !onlyForRelease) || !drafts.some(({ folder }) => problem.file.startsWith(`${folder}/`))) return [problem];
    return onlyForRelease ? [] : [{ ...problem, severity: 'warning' }];
  });
}
