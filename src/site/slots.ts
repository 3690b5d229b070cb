import { firstDay, lastDay, secondTermBegins } from './schoolYear.ts';

/**
 * The days on which the sixteen slots of a school year begin, as month and day. They follow the times of the scope and sequence
 * (content/scope-and-sequence.yaml); the planner has the real dates of a school.
 */
const starts = [
  firstDay,
  '09-15',
  '10-08',
  '10-22',
  '11-08',
  '11-22',
  '12-08',
  '12-22',
  secondTermBegins,
  '03-08',
  '03-22',
  '04-08',
  '04-22',
  '05-08',
  '06-01',
  '06-15',
];

/** The first and the last day of a slot, without a year, as pages embed them: `11-22 12-07`. */
export type SlotDays = `${string} ${string}`;

export function daysOfSlot(slot: number): SlotDays {
  const next = starts[slot];
  return `${starts[slot - 1]} ${next === undefined ? lastDay : dayBefore(next)}`;
}

function dayBefore(monthDay: string): string {
  // No slot begins on the first of March, so that it does not matter which year it is.
  return new Date(Date.parse(`2026-${monthDay}T00:00:00Z`) - 86_400_000).toISOString().slice(5, 10);
}
