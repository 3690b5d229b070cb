import { type Locale, like } from '../../curriculum/locale.ts';
import { localizeProblem, type Problem } from '../../curriculum/problem.ts';
import { adviceCounts } from './adviceCounts.ts';
import { beyondAnyCheck, type Report, summaryOf } from './report.ts';

/** A report as workflow commands: GitHub shows each problem at its line of the pull request. */
export function githubReport(report: Report, locale: Locale = 'en'): string {
  const found = [...report.problems, ...report.advice].map((problem) => command(problem, locale));
  return `${[...found, ...adviceCounts(report.advice, locale), summaryOf(report, locale), beyondAnyCheck[like[locale]]].join('\n')}\n`;
}

function command(problem: Problem, locale: Locale): string {
  const { severity, file, line, column, id, message, hint } = localizeProblem(locale, problem);
  const properties = { file, line, col: column, title: id };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity === 'advice' ? 'notice' : severity} ${written.join(',')}::${data(`${message}\n${hint}`)}`;
}

/** Escaped as the runner unescapes it (actions/toolkit, packages/core/src/command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
