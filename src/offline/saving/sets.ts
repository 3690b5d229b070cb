import { type Grade, grades, levelSlug, usedKinds } from '../../curriculum/kind.ts';
import { inAddress, sections } from '../../site/sections.ts';
import type { IndexedKind } from '../../site/structure.ts';

/** What is saved on a device as a whole, in one language: a grade, or all written documents of another kind. */
export type SavedSet = Grade | IndexedKind;

/** All sets, in the order in which the offline page lists them. */
export const sets: readonly SavedSet[] = [...grades, ...usedKinds.filter((kind): kind is IndexedKind => kind !== 'lesson')];

export function isGradeSet(set: SavedSet): set is Grade {
  return typeof set === 'number';
}

/** Returns the id of a set, by which its list and its record are found: `zh-grade-3`, `zh-workshops`. */
export function setId(locale: string, set: SavedSet): string {
  return `${locale}-${isGradeSet(set) ? levelSlug(set) : sections[set]}`;
}

/** Returns the path segments of the page that lists a set, after the language. */
export function pageOf(set: SavedSet): readonly (string | number)[] {
  return isGradeSet(set) ? inAddress(['grades', set]) : [sections[set]];
}

/** Returns the path segment below which the documents of a set are, after the language. */
export function folderOf(set: SavedSet): string {
  return sections[isGradeSet(set) ? 'lesson' : set];
}
