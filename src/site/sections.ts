import { traits } from '../curriculum/edition/traits.ts';
import { type Grade, type Kind, levelSlug } from '../curriculum/kind.ts';

/** The path segment of each kind of document: /zh/lessons/g3-08/. */
export const sections: Record<Kind, string> = {
  lesson: 'lessons',
  workshop: 'workshops',
  activity: 'activities',
  'one-to-one': 'one-to-one',
  referral: 'referral',
};

/** The last part of the address of a lesson's preparation card, below that of the lesson. */
export const prepCardPage = 'prep-card';

/** The path segment of the list of levels, after the language. */
export const levelsSegment = traits.hasGrades ? 'grades' : 'levels';

/** The path segments of a page as they are in its address: those of a level, `grades` and 1, are `levels` and `s1` where there are no grades. */
export function inAddress(parts: readonly (string | number)[]): readonly (string | number)[] {
  const [first, level, ...more] = parts;
  if (traits.hasGrades || first !== 'grades') return parts;
  return level === undefined ? [levelsSegment] : [levelsSegment, levelSlug(Number(level) as Grade), ...more];
}
