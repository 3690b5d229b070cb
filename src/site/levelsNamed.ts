import { traits } from '../curriculum/edition/traits.ts';
import { type Grade, levelOf } from '../curriculum/kind.ts';
import type { Translate } from '../i18n/translator.ts';

/** Names one level, or the first and the last of several: "Grades 3–4". */
export function levelsNamed(t: Translate, grades: readonly Grade[]): string {
  const name = (grade: Grade) => (traits.hasGrades ? grade : t(`document:gradeNames.g${grade}`));
  const [first, last] = [name(grades[0]!), name(grades.at(-1)!)];
  return grades.length > 1 ? t('coverage:band', { first, last }) : t('coverage:grade', { grade: first });
}

/** "Ages 12 to 14", where the edition says it of a level. */
export function agesOf(t: Translate, grade: Grade): string | undefined {
  const [from, to] = levelOf(grade).ages?.split('-') ?? [];
  return from === undefined ? undefined : t('site:grade.ages', { from, to });
}
