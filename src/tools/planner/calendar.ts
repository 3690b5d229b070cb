import ical from 'ical-generator';
import { addDays, type Day } from './days.ts';

/** A lesson in a calendar. */
export interface CalendarEntry {
  /** Its document, `G3-08`, so that importing it again replaces the old entry. */
  id: string;
  day: Day;
  title: string;
  about: string;
}

/**
 * Makes a calendar file (iCalendar, RFC 5545) with one all-day event per lesson. The same plan gives the same bytes: DTSTAMP is the day of
 * the lesson, not of the export.
 */
export function calendarOf(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, prodId: { company: 'Paper Kite', product: 'Term planner', language: 'ZH' } });
  for (const { id, day, title, about } of entries) {
    calendar.createEvent({
      id: `${id.toLowerCase()}@paper-kite`,
      start: atMidnight(day),
      end: atMidnight(addDays(day, 1)),
      stamp: atMidnight(day),
      allDay: true,
      timezone: 'UTC',
      summary: title,
      description: about,
    });
  }
  return calendar.toString();
}

function atMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
