import type { CheckId } from './catalogue.ts';

/** A place in a source file. `line` and `column` count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/**
 * Something that a writer should mend. `id` names the good state (`minutes-add-up`), `message` says what is wrong,
 * `hint` what to do about it.
 */
export interface Problem extends Place {
  id: CheckId;
  severity: 'error' | 'warning';
  message: string;
  hint: string;
}

/** Orders problems as a reader walks through the files. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
