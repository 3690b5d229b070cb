import { isGrade, lessonsPerYear } from '../../curriculum/kind.ts';
import { isDay } from './days.ts';
import type { Moves } from './schedule.ts';
import { mostStretches, type SchoolYear, type Stretch } from './schoolYear.ts';

/** What a link to a plan says: the grades, the school year and the lessons that were moved. */
export interface PlanState {
  grades: number[];
  year: SchoolYear;
  moves: Moves;
}

/**
 * A plan as the hash of an address: `g=3.4&first=2026-09-01&last=…&winter=from~to&off=from~to.from~to&day=3&moved=5~2026-11-04`.
 * There is nothing personal in it.
 */
export function toHash({ grades, year, moves }: PlanState): string {
  const stretch = ({ from, to }: Stretch) => `${from}~${to}`;
  const parts: [string, string][] = [
    ['g', grades.join('.')],
    ['first', year.first],
    ['last', year.last],
    ['winter', stretch(year.winter)],
    ['off', year.off.map(stretch).join('.')],
    ['day', String(year.weekday)],
    ['moved', [...moves].map(([slot, day]) => `${slot}~${day}`).join('.')],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** Reads such a hash over a plan to begin with. What is not there or makes no sense is left as it was: a link may be cut off. */
export function fromHash(hash: string, start: PlanState): PlanState {
  const parts = new URLSearchParams(hash.replace(/^[#?]/, ''));
  const day = (name: string, fallback: string) => {
    const value = parts.get(name) ?? '';
    return isDay(value) ? value : fallback;
  };
  const grades = unique((parts.get('g') ?? '').split('.').filter(isGrade).map(Number)).slice(0, 2);
  const weekday = Number(parts.get('day'));
  return {
    grades: grades.length > 0 ? grades : start.grades,
    year: {
      first: day('first', start.year.first),
      last: day('last', start.year.last),
      winter: stretchesIn(parts.get('winter'))[0] ?? start.year.winter,
      off: isDay(parts.get('first') ?? '') ? stretchesIn(parts.get('off')) : start.year.off,
      weekday: [1, 2, 3, 4, 5].includes(weekday) ? weekday : start.year.weekday,
    },
    moves: new Map(
      pairsIn(parts.get('moved'))
        .filter(([slot, to]) => isSlot(slot) && isDay(to))
        .map(([slot, to]) => [Number(slot), to]),
    ),
  };
}

function stretchesIn(text: string | null): Stretch[] {
  return pairsIn(text)
    .filter(([from, to]) => isDay(from) && isDay(to))
    .map(([from, to]) => ({ from, to }));
}

function pairsIn(text: string | null): [string, string][] {
  return (text ?? '')
    .split('.')
    .slice(0, mostStretches)
    .map((pair) => pair.split('~'))
    .filter((pair): pair is [string, string] => pair.length === 2);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Whether a word is the number of a lesson in its year. */
function isSlot(word: string): boolean {
  return /^[1-9]\d?$/.test(word) && Number(word) <= lessonsPerYear;
}
