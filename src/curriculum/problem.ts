import type { CheckId, Severity } from './catalogue.ts';
import type { Replacement } from './fix.ts';
import { type Locale, like } from './locale.ts';
import type { Wording } from './wording.ts';

/** A place in a source file. `line` and `column` count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export type { Wording };

interface Found<Words> extends Place {
  id: CheckId;
  severity: Severity;
  message: Words;
  hint: Words;
  /** What fixes it, where that is certain. An editor offers it; nothing is changed unasked. */
  fix?: readonly Replacement[];
}

/**
 * Something that a writer should fix. `id` names the good state (`minutes-add-up`), `message` says what is wrong, `hint` what to do
 * about it.
 */
export type Problem = Found<Wording>;

/** A problem in one language, as reports and pages show it. */
export type LocalizedProblem = Found<string>;

export function localizeProblem(locale: Locale, { message, hint, ...found }: Problem): LocalizedProblem {
  return { ...found, message: wordedIn(locale, message), hint: wordedIn(locale, hint) };
}

export function wordedIn(locale: Locale, wording: Wording): string {
  return wording[like[locale]];
}

/**
 * At most this many problems are reported per file. A file with more is probably of another kind, and reporting all of them could exhaust
 * memory.
 */
export const mostInFile = 100;

/** Orders problems by file and position. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function hasErrors(problems: readonly Pick<Problem, 'severity'>[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
