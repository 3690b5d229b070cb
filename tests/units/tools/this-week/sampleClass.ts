import type { Grade } from '../../../../src/curriculum/kind.ts';
import { daysOfSlot } from '../../../../src/site/schoolYear.ts';
import type { SchoolClass } from '../../../../src/tools/this-week/classes.ts';
import type { WeekGrade, WeekLesson } from '../../../../src/tools/this-week/lesson.ts';

/** A class of grade 3 with 48 pupils. */
export function classWith(facts: Partial<SchoolClass> = {}): SchoolClass {
  return { id: 'c1', grade: 3, name: '三（2）班', pupils: 48, taught: [], days: [], plan: '', ...facts };
}

/** The year of a grade, of which only some slots are written. */
export function yearOf(grade: Grade, written: readonly number[]): WeekGrade {
  const lessons = Array.from({ length: 16 }, (_, at): WeekLesson => {
    const slot = at + 1;
    return {
      slot,
      id: `G${grade}-${String(slot).padStart(2, '0')}`,
      title: `第 ${slot} 课的题目`,
      days: daysOfSlot(slot),
      time: `${slot} 的日子`,
      minutes: 40,
      sensitivity: 'ordinary',
      ...(written.includes(slot) ? { written: { version: '1.0.0', mark: 'FPHHRGH', sheets: [{ title: '', need: '2/0' }] } } : {}),
    };
  });
  return { grade, name: `${grade} 年级`, lessons };
}
