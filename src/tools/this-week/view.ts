import type { Sensitivity } from '../../curriculum/kind.ts';
import { fill } from '../../i18n/say.ts';
import type { Words } from '../../i18n/words.ts';
import type { Day } from '../planner/days.ts';
import { dayWords } from './dayWords.ts';
import type { Week } from './week.ts';

/** What is shown of the next lesson. */
export interface NextLesson {
  slot: number;
  /** When the plan of the year has it, in words. */
  time: string;
  sensitivity: Sensitivity;
  /** Whether its plan asks for something to be said the day before. */
  hasNotice: boolean;
}

interface Speaking {
  words: Words['thisWeek']['next'];
  language: string;
  today: Day;
  pupils: number;
}

/** The week of a class in sentences; the home page and the page of the week say the same. */
export interface WeekView {
  /** Which lesson is next, and why. */
  place: string;
  /** Its day, or when it usually is. */
  when?: string;
  print?: string;
  tell?: string;
  trained?: string;
}

/** Says the week of a class. `sheets` is the paper for the next lesson. */
export function weekView(
  week: Week<NextLesson>,
  sheets: number,
  hasLessons: boolean,
  { words, language, today, pupils }: Speaking,
): WeekView {
  const { next, standing, days } = week;
  if (next === undefined) return { place: hasLessons ? words.done : words.none };
  const isAhead = days !== undefined && today < days.day;
  return {
    place: fill(words[standing!], { slot: next.slot }),
    when: days ? dayWords(days.day, language) : next.time,
    print:
      isAhead && today <= days.print
        ? fill(words.printBy, { day: dayWords(days.print, language), sheets, pupils })
        : fill(words.print, { sheets, pupils }),
    ...(next.sensitivity === 'ordinary' && !next.hasNotice ? {} : { tell: tellWords(days?.tell, isAhead) }),
    ...(next.sensitivity === 'safeguarding' ? { trained: words.trained } : {}),
  };

  function tellWords(tell: Day | undefined, isToBeTold: boolean): string {
    if (tell === undefined || !isToBeTold) return words.tell;
    return today >= tell ? words.tellNow : fill(words.tellOn, { day: dayWords(tell, language) });
  }
}
