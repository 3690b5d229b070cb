import { type Locale, like } from '../../curriculum/locale.ts';
import { type LocalizedProblem, localizeProblem, type Place, type Problem } from '../../curriculum/problem.ts';
import type { Accepted } from '../acceptance.ts';
import { adviceCounts } from './adviceCounts.ts';
import { beyondAnyCheck, nothingElse, summaryOf } from './report.ts';
import { excerpt } from './sourceLine.ts';
import { summedUp } from './summedUp.ts';
import { printable, visible } from './visible.ts';

/** Aligned with the messages, which begin after place and severity. */
const indent = ' '.repeat(11);

/** What a report for people contains in addition to the problems. */
export interface HumanReportOptions {
  accepted?: readonly Accepted[];
  /** Advice on craft: counted for each document, after the problems. */
  advice?: readonly Problem[];
  /** Whether every piece of advice is shown. */
  showAdvice?: boolean;
  /** Returns the source line of a problem; a short one is shown with the words in question underlined. */
  lineAt?: (place: Place) => string | undefined;
  /** Default: English. */
  locale?: Locale;
  /** Whether it is the report of a check of everything: then its last line says what no check can judge. */
  ofCheck?: boolean;
  /** Whether nothing but `edition.yaml` was checked: then the last line says so. */
  isPartial?: boolean;
  /** Whether every place that is still to be written is listed; otherwise they are summed up, a line for each document. */
  everyPlace?: boolean;
}

/** Formats problems for people: grouped by file, each with its place, message and hint. */
export function humanReport(
  problems: readonly Problem[],
  {
    accepted = [],
    advice = [],
    showAdvice = false,
    lineAt = () => undefined,
    locale = 'en',
    ofCheck = false,
    isPartial = false,
    everyPlace = false,
  }: HumanReportOptions = {},
): string {
  const limits = ofCheck ? `${(isPartial ? nothingElse : beyondAnyCheck)[like[locale]]}\n` : '';
  const counts = adviceCounts(advice, locale, { isShown: showAdvice });
  const parts = [
    ...byFile(everyPlace ? problems : summedUp(problems), lineAt, locale),
    ...(showAdvice ? byFile(advice, lineAt, locale) : []),
    ...(counts.length > 0 ? [`${counts.join('\n')}\n`] : []),
    `${summaryOf({ problems, advice, accepted }, locale)}\n${limits}`,
  ];
  return parts.join('\n');
}

function byFile(problems: readonly Problem[], lineAt: (place: Place) => string | undefined, locale: Locale): string[] {
  const files = Map.groupBy(
    problems.map((problem) => printable(localizeProblem(locale, problem))),
    (problem) => problem.file,
  );
  return [...files].map(([file, found]) => `${file}\n${found.flatMap((problem) => lines(problem, lineAt, locale)).join('\n')}\n`);
}

const severities = {
  zh: { error: '错误   ', warning: '提醒   ', advice: '建议   ' },
  en: { error: 'error  ', warning: 'warning', advice: 'advice ' },
};

function lines(problem: LocalizedProblem, lineAt: (place: Place) => string | undefined, locale: Locale): string[] {
  const place = `${problem.line}:${problem.column}`;
  return [
    `  ${place.padEnd(8)} ${severities[like[locale]][problem.severity]}  ${problem.message}  [${problem.id}]`,
    ...excerpt(lineAt(problem), problem).map((line) => `${indent}${visible(line)}`),
    `${indent}${problem.hint}`,
  ];
}
