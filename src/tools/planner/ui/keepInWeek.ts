import type { Grade } from '../../../curriculum/kind.ts';
import { recallPupils } from '../../class-size/storage.ts';
import { type PlannedDays, withPlan } from '../../this-week/classes.ts';
import { keepClasses, recallClasses } from '../../this-week/storage.ts';
import { type PlanState, toHash } from '../address.ts';
import { addDays, type Day } from '../days.ts';
import { printDays, reminderDays, tellDays } from '../reminders.ts';
import type { Placed } from '../schedule.ts';

/** Gives “this week” the days of a plan, with those of its reminders. Returns false when the browser refuses. */
export function keepInWeek(state: PlanState, placed: readonly Placed[]): boolean {
  const { year, className } = state;
  const before = (day: Day, least: number) => addDays(day, -reminderDays(day, least, year));
  const days = placed.map(({ slot, day }): PlannedDays => ({ slot, day, print: before(day, printDays), tell: before(day, tellDays) }));
  const grades = state.grades as Grade[];
  return keepClasses(withPlan(recallClasses(), { grades, className, pupils: recallPupils(), days, plan: toHash(state) }));
}
