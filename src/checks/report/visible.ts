import type { LocalizedProblem } from '../../curriculum/problem.ts';

/** Characters that control a terminal, could forge a line of a report, or change the direction of the following text. */
const acting = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * Makes a problem safe to print. File names come from anyone who sends a curriculum, so invisible characters in them are escaped as
 * `\u202e`.
 */
export function printable(problem: LocalizedProblem): LocalizedProblem {
  const { file, message, hint } = problem;
  return { ...problem, file: visible(file), message: visible(message, '\n'), hint: visible(hint, '\n') };
}

/** Escapes such characters in a text, except those in `but`. */
export function visible(text: string, but = ''): string {
  return text.replace(acting, (character) =>
    but.includes(character) ? character : `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
