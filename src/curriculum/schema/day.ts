import { z } from 'zod';
import { bilingual } from './bilingual.ts';

/** A day of the calendar as `2026-11-23`; YAML reads an unquoted one as text too (core schema). */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: bilingual({ zh: '日期照这样写：2026-11-23。', en: 'Write a day as 2026-11-23.' }) })
  .refine(isInCalendar, {
    error: bilingual({ zh: '日历上没有这一天；照这样写：2026-11-23。', en: 'The calendar has no such day; write one such as 2026-11-23.' }),
  });

/** Whether a day of the right form exists: 2026-02-30 does not. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
