import { type Locale, like } from '../../curriculum/locale.ts';
import { type LocalizedProblem, localizeProblem, type Place, type Problem } from '../../curriculum/problem.ts';
import type { Accepted } from '../acceptance.ts';
import { summaryOf } from './report.ts';
import { excerpt } from './sourceLine.ts';
import { printable, visible } from './visible.ts';

/** Under the sentences, which begin behind place and severity. */
const indent = ' '.repeat(11);

/** What a report for people is made of besides the problems. */
export interface HumanReportOptions {
  accepted?: readonly Accepted[];
  /** Gives the line of a file on which a problem stands; where it is short it is shown with a mark under the words in question. */
  lineAt?: (place: Place) => string | undefined;
  /** English unless said otherwise. */
  locale?: Locale;
}

/** The problems as a person reads them: grouped by file, each with its place, what is wrong and what to do. */
export function humanReport(
  problems: readonly Problem[],
  { accepted = [], lineAt = () => undefined, locale = 'en' }: HumanReportOptions = {},
): string {
  const summary = `${summaryOf({ problems, accepted }, locale)}\n`;
  if (problems.length === 0) return summary;
  const files = Map.groupBy(
    problems.map((problem) => printable(localizeProblem(locale, problem))),
    (problem) => problem.file,
  );
  const groups = [...files].map(([file, found]) => `${file}\n${found.flatMap((problem) => lines(problem, lineAt, locale)).join('\n')}\n`);
  return `${groups.join('\n')}\n${summary}`;
}

const severities = { zh: { error: '错误   ', warning: '提醒   ' }, en: { error: 'error  ', warning: 'warning' } };

function lines(problem: LocalizedProblem, lineAt: (place: Place) => string | undefined, locale: Locale): string[] {
  const place = `${problem.line}:${problem.column}`;
  return [
    `  ${place.padEnd(8)} ${severities[like[locale]][problem.severity]}  ${problem.message}  [${problem.id}]`,
    ...excerpt(lineAt(problem), problem).map((line) => `${indent}${visible(line)}`),
    `${indent}${problem.hint}`,
  ];
}
