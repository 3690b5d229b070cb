import { firstDay, inSchoolYear, type SlotDays, schoolYearOf } from '../../site/schoolYear.ts';
import { addDays, type Day, weekdayOf } from '../planner/days.ts';
import { type PlannedDays, type SchoolClass, taughtIn } from './classes.ts';

/** What has to be known of a lesson to find its place in the year. */
export interface LessonPlace {
  slot: number;
  id: string;
  isWritten: boolean;
  /** The first and the last day of its slot: `11-22 12-07`. */
  days: SlotDays;
}

/** Where the next lesson is: of these days, later because that of these days was taught or is not written, or left from before. */
export type Standing = 'now' | 'coming' | 'ahead' | 'late';

/** The week of a class. */
export interface Week<Lesson> {
  /** The next written lesson that the class has not had; undefined if it has had all of this school year. */
  next?: Lesson;
  standing?: Standing;
  /** Its days, if the teacher has planned the year. */
  days?: PlannedDays;
  /** Earlier written lessons, other than the next one, of which no record says that they were taught. */
  before: Lesson[];
}

/** How the days of a lesson are to today. */
type Days = 'over' | 'now' | 'to-come';

/**
 * Finds what a class has this week: by the teacher's own plan, else by the usual times, the first written lesson that is not over and was
 * not taught; if there is none, an earlier one that was left out.
 */
export function weekOf<Lesson extends LessonPlace>(one: SchoolClass, lessons: readonly Lesson[], today: Day): Week<Lesson> {
  const year = schoolYearOf(today);
  const planned = one.days.filter(({ day }) => schoolYearOf(day) === year);
  const planOf = ({ slot }: LessonPlace) => planned.find((entry) => entry.slot === slot);
  const daysOf = (lesson: LessonPlace) => (planned.length > 0 ? daysInPlan(planOf(lesson), today) : usualDays(lesson, today));
  const left = lessons.filter(({ id, isWritten }) => isWritten && taughtIn(one, id, year) === undefined);
  const next = left.find((lesson) => daysOf(lesson) !== 'over') ?? left[0];
  const before = left.filter((lesson) => lesson !== next && daysOf(lesson) === 'over');
  if (next === undefined) return { before };
  const days = planOf(next);
  return { next, standing: standing(), ...(days ? { days } : {}), before };

  function standing(): Standing {
    const its = daysOf(next!);
    if (its !== 'to-come') return its === 'over' ? 'late' : 'now';
    const isTaughtNow = lessons.some((lesson) => lesson.isWritten && daysOf(lesson) === 'now');
    const isSummer = inSchoolYear(today.slice(5)) < inSchoolYear(firstDay);
    return isTaughtNow || isSummer || planned.length > 0 ? 'coming' : 'ahead';
  }
}

/** A planned lesson has its week; one that the plan leaves out is to come. */
function daysInPlan(entry: PlannedDays | undefined, today: Day): Days {
  if (entry === undefined) return 'to-come';
  const monday = addDays(entry.day, 1 - weekdayOf(entry.day));
  if (today < monday) return 'to-come';
  return today > addDays(monday, 6) ? 'over' : 'now';
}

function usualDays({ days }: LessonPlace, today: Day): Days {
  const [from, until] = days.split(' ').map(inSchoolYear) as [string, string];
  const now = inSchoolYear(today.slice(5));
  if (now < from) return 'to-come';
  return now > until ? 'over' : 'now';
}
