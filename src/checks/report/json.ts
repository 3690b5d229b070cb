import type { Locale } from '../../curriculum/locale.ts';
import { localizeProblem, type Problem } from '../../curriculum/problem.ts';
import type { ToReview } from '../reviews/toReview.ts';
import { countsOf, type Report } from './report.ts';

/** A report as one JSON object for other programs. Keys may be added; existing keys keep their name and meaning. */
export function jsonReport(report: Report, locale: Locale = 'en', left?: readonly ToReview[]): string {
  const object = {
    problems: report.problems.map((problem) => facts(problem, locale)),
    advice: report.advice.map((problem) => facts(problem, locale)),
    accepted: report.accepted.map(({ problem, reason }) => ({ ...facts(problem, locale), reason })),
    counts: countsOf(report),
    ...(report.isPartial ? { isPartial: true } : {}),
    ...(left ? { toReview: left.map(({ document, by }) => ({ document: document.id, version: document.version, by })) } : {}),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function facts(problem: Problem, locale: Locale) {
  const { id, severity, file, line, column, message, hint, fix } = localizeProblem(locale, problem);
  return { id, severity, file, line, column, message, hint, ...(fix ? { fix } : {}) };
}
