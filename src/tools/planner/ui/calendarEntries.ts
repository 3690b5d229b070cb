import type { Say } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import { needsFromText, type PrintChoice, sheetsFor } from '../../../paper/budget.ts';
import type { PlanState } from '../address.ts';
import type { CalendarEntry, Reminder } from '../calendar.ts';
import type { Day } from '../days.ts';
import { type CalendarOwner, uidOf } from '../exported.ts';
import { printDays, reminderDays, tellDays } from '../reminders.ts';
import type { Placed } from '../schedule.ts';
import { addressOf, type PlannedGrade, type PlannedLesson } from './lesson.ts';

interface Plan {
  state: PlanState;
  chosen: readonly PlannedGrade[];
  placed: readonly Placed[];
  owner: CalendarOwner;
  /** How the class prints, for the amount of paper. */
  print: PrintChoice;
}

/** Returns the lessons of a plan as a calendar has them, with what to print and what to tell the class before. */
export function calendarEntries({ state, chosen, placed, owner, print }: Plan, say: Say<Words['planner']>): CalendarEntry[] {
  return placed.flatMap(({ slot, day }) =>
    chosen.flatMap(({ name, lessons }) => {
      const lesson = lessons.find((candidate) => candidate.slot === slot);
      if (lesson === undefined) return [];
      const reminders = remindersOf(lesson, day, state, print, say);
      const address = lesson.written ? webAddress(lesson.id) : undefined;
      const who = chosen.length > 1 || state.className === '' ? `${state.className} ${name}`.trim() : state.className;
      const about = [
        lesson.objective,
        ...(lesson.sensitivity === 'ordinary' ? [] : [say(`plan.${lesson.sensitivity}`)]),
        ...reminders.map(({ text }) => text),
        ...(address === undefined ? [] : [say('calendar.link', { address })]),
      ];
      return {
        uid: uidOf(lesson.id, owner),
        day,
        title: `${who} ${slot} ${lesson.title}${lesson.written ? '' : ` · ${say('plan.planned')}`}`,
        about: about.join('\n'),
        ...(address === undefined ? {} : { address }),
        reminders,
      };
    }),
  );
}

function remindersOf(lesson: PlannedLesson, day: Day, { year }: PlanState, print: PrintChoice, say: Say<Words['planner']>): Reminder[] {
  if (!lesson.written) return [];
  const [, month, date] = day.split('-').map(Number);
  const on = { title: lesson.title, month, day: date };
  const sheets = sheetsFor(needsFromText(lesson.paper), print);
  const reminders = [
    { daysBefore: reminderDays(day, printDays, year), text: say('calendar.print', { ...on, sheets, pupils: print.pupils }) },
  ];
  if (lesson.sensitivity !== 'ordinary' || lesson.notice !== undefined) {
    const words = lesson.notice ?? say('calendar.asPlanned');
    reminders.push({ daysBefore: reminderDays(day, tellDays, year), text: say('calendar.tell', { ...on, words }) });
  }
  return reminders;
}

/** Returns the address of a lesson; undefined where it leads nowhere from a calendar, as in a copy on a disk. */
function webAddress(id: string): string | undefined {
  const address = addressOf(id);
  return address?.startsWith('http') ? address : undefined;
}
