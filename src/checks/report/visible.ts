import type { LocalizedProblem } from '../../curriculum/problem.ts';

/** Characters that act on a terminal, forge a line of a report, or turn the direction of what follows. */
const acting = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A problem as it may be printed. The names of files are those of whoever sent them: what cannot be seen in them is written as `\u202e`. */
export function printable(problem: LocalizedProblem): LocalizedProblem {
  const { file, message, hint } = problem;
  return { ...problem, file: visible(file), message: visible(message, '\n'), hint: visible(hint, '\n') };
}

/** A text in which such characters are written out, but for those of `but`. */
export function visible(text: string, but = ''): string {
  return text.replace(acting, (character) =>
    but.includes(character) ? character : `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
