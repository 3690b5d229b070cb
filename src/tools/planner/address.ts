import { isGrade, lessonsPerYear } from '../../curriculum/kind.ts';
import { linkParts } from '../shared/linkParts.ts';
import { linkWords } from '../shared/linkWords.ts';
import { plainWords } from '../shared/plainWords.ts';
import { isDay } from './days.ts';
import type { Moves } from './schedule.ts';
import { type DayRange, editionYear, mostRanges, type SchoolYear } from './schoolYear.ts';

/** The state of a plan in a link: the grades, the school year and the lessons that were moved. */
export interface PlanState {
  grades: number[];
  year: SchoolYear;
  moves: Moves;
  /** Whether lessons that are not written are left out. */
  writtenOnly: boolean;
  /** The class, such as 三（2）班, so that the calendars of two classes differ; may be empty. */
  className: string;
}

/** Longest name of a class. */
export const longestClassName = 20;

/**
 * Encodes a plan as the hash of an address: `g=3.4&first=2026-09-01&last=…&winter=from~to&off=from~to.from~to&day=3&moved=5~2026-11-04&only=written&class=…`.
 * It contains nothing personal.
 */
export function toHash({ grades, year, moves, writtenOnly, className }: PlanState): string {
  const range = ({ from, to }: DayRange) => `${from}~${to}`;
  const parts: [string, string][] = [
    ['g', grades.join('.')],
    ['first', year.first],
    ['last', year.last],
    ['winter', year.breaks.map(range).join('.')],
    ['off', year.off.map(range).join('.')],
    ['day', String(year.weekday)],
    ['moved', [...moves].map(([slot, day]) => `${slot}~${day}`).join('.')],
    ['only', writtenOnly ? 'written' : ''],
    ['class', encodeURIComponent(plainWords(className, longestClassName))],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** Applies such a hash to an initial plan. Missing or invalid parts are left unchanged, as a link may be truncated. */
export function fromHash(hash: string, start: PlanState): PlanState {
  const parts = linkParts(hash, { class: linkWords });
  const day = (name: string, fallback: string) => {
    const value = parts.get(name) ?? '';
    return isDay(value) ? value : fallback;
  };
  const breaks = rangesIn(parts.get('winter'));
  const grades = unique((parts.get('g') ?? '').split('.').filter(isGrade).map(Number)).slice(0, 2);
  const weekday = Number(parts.get('day'));
  return {
    grades: grades.length > 0 ? grades : start.grades,
    year: {
      first: day('first', start.year.first),
      last: day('last', start.year.last),
      breaks: start.year.breaks.map((usual, index) => breaks[index] ?? usual),
      off: isDay(parts.get('first') ?? '') ? rangesIn(parts.get('off')) : start.year.off,
      weekday: editionYear.workdays.includes(weekday) ? weekday : start.year.weekday,
    },
    moves: new Map(
      pairsIn(parts.get('moved'))
        .filter(([slot, to]) => isSlot(slot) && isDay(to))
        .map(([slot, to]) => [Number(slot), to]),
    ),
    writtenOnly: parts.get('only') === 'written',
    className: plainWords(parts.get('class') ?? '', longestClassName),
  };
}

function rangesIn(text: string | null): DayRange[] {
  return pairsIn(text)
    .filter(([from, to]) => isDay(from) && isDay(to))
    .map(([from, to]) => ({ from, to }));
}

function pairsIn(text: string | null): [string, string][] {
  return (text ?? '')
    .split('.')
    .slice(0, mostRanges)
    .map((pair) => pair.split('~'))
    .filter((pair): pair is [string, string] => pair.length === 2);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Whether a string is the number of a lesson in its year. */
function isSlot(word: string): boolean {
  return /^[1-9]\d?$/.test(word) && Number(word) <= lessonsPerYear;
}
