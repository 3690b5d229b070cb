/**
 * The days on which the sixteen slots of a school year begin, as month and day. They follow the times of the scope and sequence
 * (content/scope-and-sequence.yaml); the planner has the real dates of a school.
 */
const starts = [
  '09-01',
  '09-15',
  '10-08',
  '10-22',
  '11-08',
  '11-22',
  '12-08',
  '12-22',
  '02-15',
  '03-08',
  '03-22',
  '04-08',
  '04-22',
  '05-08',
  '06-01',
  '06-15',
];

/** After this day it is summer, and the next lesson is the first one. */
const lastDay = '07-05';

/** The slot of a day, 1 to 16. In summer it is 1. */
export function slotOn(date: Date): number {
  const day = `${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
  const isAutumn = day >= starts[0]!;
  if (!isAutumn && day > lastDay) return 1;
  const reached = starts.filter((start) => (isAutumn ? start >= starts[0]! && start <= day : start >= starts[0]! || start <= day));
  return reached.length;
}
