import { editsOf } from '../../../curriculum/fix.ts';
import type { Problem } from '../../../curriculum/problem.ts';
import { offsetOf, type Position, placeAt } from '../../../curriculum/tree.ts';
import type { PlacedEdit } from './placedEdit.ts';

/**
 * The words that a problem is about: what its fix replaces first, or from its place to the end of what begins there, which is a tag, an attribute with its value, or
 * else the rest of the line.
 */
export function rangeOf(text: string, { line, column }: Position, fix?: readonly PlacedEdit[]): { from: Position; to: Position } {
  const replaced = fix?.[0];
  if (replaced && (replaced.from.line !== replaced.to.line || replaced.from.column !== replaced.to.column))
    return { from: replaced.from, to: replaced.to };
  const start = offsetOf(text, { line, column });
  const end = text.indexOf('\n', start);
  const rest = text.slice(start, end < 0 ? text.length : end);
  const [what] = /^【[^】]*】/.exec(rest) ?? /^<\/?[A-Za-z][\w-]*/.exec(rest) ?? /^[A-Za-z][\w-]*="[^"]*"/.exec(rest) ?? [rest.trimEnd()];
  // A place after the last sign of a line still has something to underline.
  const from = what === '' && start > 0 && text[start - 1] !== '\n' ? start - 1 : start;
  return { from: placeAt(text, from), to: placeAt(text, start + what.length) };
}

/** The changes that fix a problem, as places in the text; undefined when it has no fix or the fix does not belong to this text. */
export function placedFix(text: string, { fix }: Pick<Problem, 'fix'>): PlacedEdit[] | undefined {
  return (
    fix && editsOf(text, fix)?.map(({ from, to, text: instead }) => ({ from: placeAt(text, from), to: placeAt(text, to), text: instead }))
  );
}
