import type { Place, Problem } from '../../curriculum/problem.ts';
import type { Accepted } from '../acceptance.ts';
import { summaryOf } from './report.ts';
import { excerpt } from './sourceLine.ts';

/** Under the sentences, which begin behind place and severity. */
const indent = ' '.repeat(11);

/**
 * The problems as a person reads them: grouped by file, each with its place, what is wrong and what to do. `lineAt` gives the
 * line of a file on which a problem stands; where it is short it is shown with a mark under the words in question.
 */
export function humanReport(
  problems: readonly Problem[],
  accepted: readonly Accepted[] = [],
  lineAt: (place: Place) => string | undefined = () => undefined,
): string {
  const summary = `${summaryOf({ problems, accepted })}\n`;
  if (problems.length === 0) return summary;
  const files = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...files].map(([file, found]) => `${file}\n${found.flatMap((problem) => lines(problem, lineAt)).join('\n')}\n`);
  return `${groups.join('\n')}\n${summary}`;
}

function lines(problem: Problem, lineAt: (place: Place) => string | undefined): string[] {
  const place = `${problem.line}:${problem.column}`;
  return [
    `  ${place.padEnd(8)} ${problem.severity.padEnd(7)}  ${problem.message}  [${problem.id}]`,
    ...excerpt(lineAt(problem), problem).map((line) => `${indent}${line}`),
    `${indent}${problem.hint}`,
  ];
}
