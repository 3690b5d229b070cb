import { type Locale, like } from '../../curriculum/locale.ts';
import { type LocalizedProblem, localizeProblem, type Place, type Problem } from '../../curriculum/problem.ts';
import type { Accepted } from '../acceptance.ts';
import { beyondAnyCheck, summaryOf } from './report.ts';
import { excerpt } from './sourceLine.ts';
import { summedUp } from './summedUp.ts';
import { printable, visible } from './visible.ts';

/** Aligned with the messages, which begin after place and severity. */
const indent = ' '.repeat(11);

/** What a report for people contains in addition to the problems. */
export interface HumanReportOptions {
  accepted?: readonly Accepted[];
  /** Returns the source line of a problem; a short one is shown with the words in question underlined. */
  lineAt?: (place: Place) => string | undefined;
  /** Default: English. */
  locale?: Locale;
  /** Whether it is the report of a check of everything: then its last line says what no check can judge. */
  ofCheck?: boolean;
  /** Whether every place that is still to be written is listed; otherwise they are summed up, a line for each document. */
  everyPlace?: boolean;
}

/** Formats problems for people: grouped by file, each with its place, message and hint. */
export function humanReport(
  problems: readonly Problem[],
  { accepted = [], lineAt = () => undefined, locale = 'en', ofCheck = false, everyPlace = false }: HumanReportOptions = {},
): string {
  const limits = ofCheck ? `${beyondAnyCheck[like[locale]]}\n` : '';
  const summary = `${summaryOf({ problems, accepted }, locale)}\n${limits}`;
  if (problems.length === 0) return summary;
  const files = Map.groupBy(
    (everyPlace ? problems : summedUp(problems)).map((problem) => printable(localizeProblem(locale, problem))),
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
