import { leftEmpty, type Sheet } from './tally.ts';

/** The paper that is being tapped in: its answers, and the place that comes next. */
export interface Entry {
  sheet: Sheet;
  at: number;
}

/** Begins a paper with a number of places, or goes on with one. */
export function beginSheet(places: number, sheet: Sheet = []): Entry {
  const answers = Array.from({ length: places }, (_, at) => sheet[at]);
  return { sheet: answers, at: nextPlace(answers) };
}

/** Takes an answer for the place at which the paper is, and goes on to the first place without one. */
export function answered({ sheet, at }: Entry, answer: number): Entry {
  const answers = withAnswer(sheet, at, answer);
  return { sheet: answers, at: nextPlace(answers) };
}

/** Takes all places that have no answer as left empty. */
export function restEmpty({ sheet, at }: Entry): Entry {
  return { sheet: sheet.map((answer) => answer ?? leftEmpty), at };
}

/** Goes to a place, to correct its answer. */
export function goTo({ sheet }: Entry, at: number): Entry {
  return { sheet, at };
}

/** Takes the last answer back, of a paper whose taps are not remembered any more. */
export function stepBack({ sheet }: Entry): Entry {
  const last = sheet.findLastIndex((answer) => answer !== undefined);
  return last < 0 ? { sheet, at: 0 } : { sheet: withAnswer(sheet, last, undefined), at: last };
}

export function isComplete({ sheet }: Entry): boolean {
  return sheet.every((answer) => answer !== undefined);
}

export function isBegun({ sheet }: Entry): boolean {
  return sheet.some((answer) => answer !== undefined);
}

/** Not `Array.with`, which the oldest browsers lack. */
function withAnswer(sheet: Sheet, place: number, answer: number | undefined): Sheet {
  return sheet.map((other, at) => (at === place ? answer : other));
}

/** The first place without an answer; the last one of a complete paper. */
function nextPlace(sheet: Sheet): number {
  const next = sheet.indexOf(undefined);
  return next < 0 ? sheet.length - 1 : next;
}
