import { traits } from '../../../curriculum/edition/traits.ts';
import { type Grade, levelSlug } from '../../../curriculum/kind.ts';
import type { Say } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import { recallHere } from '../../print-budget/recallHere.ts';
import { download } from '../../shared/download.ts';
import { keep, recall } from '../../shared/storage.ts';
import type { PlanState } from '../address.ts';
import { localDay } from '../days.ts';
import { afterExport, calendarKey, exportedFrom, nextSequence, ownerOf, takenOut } from '../exported.ts';
import type { Placed } from '../schedule.ts';
import { calendarEntries } from './calendarEntries.ts';
import type { PlannedGrade } from './lesson.ts';

/**
 * Makes the calendar file of a plan and hands it to the browser. Lessons that an earlier file had and this plan has not are cancelled in it.
 * Returns the sentence about it. Where the browser keeps nothing, nothing is cancelled, and everything else works.
 */
export async function saveCalendar(
  { state, chosen, placed }: { state: PlanState; chosen: PlannedGrade[]; placed: Placed[] },
  language: string,
  say: Say<Words['planner']>,
): Promise<string> {
  // Loaded on demand, as it is larger than the planner.
  const calendar = await import('../calendar.ts').catch(() => undefined);
  if (!calendar) return say('actions.noCalendar');
  const moment = new Date();
  const today = localDay(moment);
  const owner = ownerOf(state.year.first.slice(0, 4), state.className, state.grades);
  const entries = calendarEntries({ state, chosen, placed, owner, print: recallHere().choice }, say);
  const before = exportedFrom(recall(calendarKey));
  const uids = entries.map(({ uid }) => uid);
  const gone = takenOut(before, uids, owner, today);
  const sequence = nextSequence(before, moment);
  const cancelled = gone.map(({ uid, day, title }) => ({
    uid,
    day,
    // For programs that show a cancelled entry like any other.
    title: say('calendar.cancelled', { title }),
    about: '',
    reminders: [],
    isCancelled: true,
  }));
  const name = [state.className, ...chosen.map((grade) => grade.name), say('actions.fileName')].filter((part) => part !== '').join(' ');
  download(
    calendar.calendarOf(name, language, [...entries, ...cancelled], { moment, sequence }),
    `${traits.slug}-${traits.hasGrades ? `grade-${state.grades.join('-')}` : state.grades.map((grade) => levelSlug(grade as Grade)).join('-')}.ics`,
    'text/calendar',
  );
  keep(calendarKey, afterExport(before, entries, gone, owner, sequence, today));
  return gone.length > 0 ? say('calendar.savedCancelled', { count: gone.length }) : say('calendar.saved');
}
