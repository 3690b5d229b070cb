import type { CurriculumDocument, Handout } from '../curriculum/document.ts';
import { handoutQuantity } from '../curriculum/quantity/handoutQuantity.ts';
import { type CopyNeed, copiesFor } from '../paper/budget.ts';

/** Returns what has to be printed of a handout. Only what is not usual is named, as pages embed it. */
export function handoutNeed(document: CurriculumDocument, handout: Handout): CopyNeed {
  const { sharedBy, copies, spare, onASheet } = handoutQuantity(document, handout);
  return {
    pages: handout.pages,
    sharedBy,
    ...(copies === 1 ? {} : { copies }),
    ...(spare === 0 ? {} : { spare }),
    ...(onASheet === 1 ? {} : { onASheet }),
    ...(handout.duplex ? { twoSided: true } : {}),
  };
}

/** Returns the copies of handouts that a class or the people of a workshop need; empty if one copy is enough for all. */
export function classNeeds(document: CurriculumDocument, handouts: readonly Handout[] = document.handouts): CopyNeed[] {
  const needs = handouts.map((handout) => handoutNeed(document, handout));
  return needs.some((need) => need.sharedBy > 0 || copiesFor(need, 1) > 1) ? needs : [];
}
