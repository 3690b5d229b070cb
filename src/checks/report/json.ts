import type { Problem } from '../../curriculum/problem.ts';
import { countsOf, type Report } from './report.ts';

/** A report as one JSON object for other programs. New keys may be added; these keep their names and their meaning. */
export function jsonReport(report: Report): string {
  const object = {
    problems: report.problems.map(facts),
    accepted: report.accepted.map(({ problem, reason }) => ({ ...facts(problem), reason })),
    counts: countsOf(report),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function facts({ id, severity, file, line, column, message, hint }: Problem) {
  return { id, severity, file, line, column, message, hint };
}
