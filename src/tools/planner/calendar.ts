import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { traits } from '../../curriculum/edition/traits.ts';
import { addDays, type Day } from './days.ts';

/** A lesson in a calendar. */
export interface CalendarEntry {
  /** Stays the same when the plan is saved again, so that the new entry replaces the old one. */
  uid: string;
  day: Day;
  title: string;
  about: string;
  /** The address of the lesson's page; undefined where it is of no use, as from a disk. */
  address?: string;
  reminders: Reminder[];
  /** A lesson that an earlier file had and this plan has not. */
  isCancelled?: boolean;
}

export interface Reminder {
  /** Number of days before the lesson. */
  daysBefore: number;
  text: string;
}

/** When a calendar file is made. */
export interface Making {
  moment: Date;
  /** Larger than that of every earlier file: a calendar program takes over an entry only if its number is. */
  sequence: number;
}

/** The time of day of a reminder, in hours. */
const reminderHour = 8;
const hour = 3600;

/** Makes a calendar file (iCalendar, RFC 5545) with one all-day event per lesson. The same entries made at the same moment give the same bytes. */
export function calendarOf(name: string, language: string, entries: readonly CalendarEntry[], { moment, sequence }: Making): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: traits.oneName, product: 'Term planner', language: language.slice(0, 2).toUpperCase() },
  });
  for (const { uid, day, title, about, address, reminders, isCancelled } of entries) {
    const event = calendar.createEvent({
      id: uid,
      sequence,
      start: atMidnight(day),
      end: atMidnight(addDays(day, 1)),
      stamp: moment,
      lastModified: moment,
      allDay: true,
      timezone: 'UTC',
      summary: title,
      description: about,
      // The lesson of a day does not make the teacher busy all day.
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(address === undefined ? {} : { url: address }),
    });
    for (const { daysBefore, text } of reminders) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: (daysBefore * 24 - reminderHour) * hour, description: text });
    }
  }
  return calendar.toString();
}

function atMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
