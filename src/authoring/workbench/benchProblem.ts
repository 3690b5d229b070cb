import type { CurriculumDocument } from '../../curriculum/document.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { localizeProblem, type Problem } from '../../curriculum/problem.ts';
import { placedFix, rangeOf } from './editor/range.ts';
import type { BenchProblem } from './state.ts';

/** Whether a file is in the folder of a document. */
export function isIn({ folder }: CurriculumDocument, { file }: Pick<Problem, 'file'>): boolean {
  return file.startsWith(`${folder}/`);
}

/**
 * A problem as the page shows it: in one language, with the words that it is about and the changes that fix it, for files of which `textOf` has the
 * text. `here` is the file that is shown.
 */
export function shown(
  problem: Problem,
  locale: Locale,
  here?: string,
  textOf: (file: string) => string | undefined = () => undefined,
): BenchProblem {
  const { id, severity, file, line, column, message, hint } = localizeProblem(locale, problem);
  const text = textOf(file);
  const fix = text === undefined ? undefined : placedFix(text, problem);
  const range = text === undefined ? {} : rangeOf(text, problem, fix);
  return { id, severity, file, line, column, message, hint, here: file === here, ...range, ...(fix ? { fix } : {}) };
}
