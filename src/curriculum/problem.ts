import type { CheckId } from './catalogue.ts';
import { type Locale, like } from './locale.ts';

/** A place in a source file. `line` and `column` count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What a writer is told, in both languages of the house; a language that was added is told in the one that it is like. */
export type Wording = Record<'zh' | 'en', string>;

interface Found<Words> extends Place {
  id: CheckId;
  severity: 'error' | 'warning';
  message: Words;
  hint: Words;
}

/**
 * Something that a writer should mend. `id` names the good state (`minutes-add-up`), `message` says what is wrong,
 * `hint` what to do about it.
 */
export type Problem = Found<Wording>;

/** A problem in one language, as a report or a page tells it. */
export type LocalizedProblem = Found<string>;

export function localizeProblem(locale: Locale, { message, hint, ...found }: Problem): LocalizedProblem {
  return { ...found, message: wordedIn(locale, message), hint: wordedIn(locale, hint) };
}

export function wordedIn(locale: Locale, wording: Wording): string {
  return wording[like[locale]];
}

/** So many problems of one file are reported: when more is wrong it is another kind of file, and all of them would fill the memory. */
export const mostInFile = 100;

/** Orders problems as a reader walks through the files. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function hasErrors(problems: readonly Pick<Problem, 'severity'>[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
