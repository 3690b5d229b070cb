import type { Column } from './form.ts';
import { type Group, least, type Shown, shownOf } from './suppress.ts';
import { numbersOf, papersOf, type Tally, talliedColumns } from './tally.ts';

/** What may be shown of a column: how many papers, and each question. */
export interface ColumnReport {
  column: Column;
  day: string;
  /** Undefined for fewer than five. */
  papers: number | undefined;
  questions: Shown[];
}

/** Decides what of a tally may be shown. Everything that leaves the page, as a table, chart, print or file, is made from this alone. */
export function reportOf(tally: Tally): ColumnReport[] {
  return talliedColumns(tally).map((column) => {
    const papers = papersOf(tally, column);
    const questions = tally.form.questions.map((_, question) => shownOf(numbersOf(tally, column, question) ?? []));
    return { column, day: tally.counts[column]?.day ?? '', papers: papers < least ? undefined : papers, questions };
  });
}

/** Whether a place in the numbers of a question stands for papers that left it empty; other places are answers, from the lowest. */
export function answerAt(place: number, { kind }: Pick<Tally['form'], 'kind'>): number | undefined {
  if (kind === 'seen') return place;
  return place === 0 ? undefined : place - 1;
}

/** Whether a group is worth a line: not "left empty: 0". */
export function isTold({ answers, papers }: Group, { kind }: Pick<Tally['form'], 'kind'>): boolean {
  return papers > 0 || answers.some((place) => answerAt(place, { kind }) !== undefined);
}

/** Returns the share of papers in whole percent. */
export function percent(papers: number, all: number): number {
  return Math.round((papers / all) * 100);
}

/** The share of papers with an answer above the middle, in percent, if the groups allow it to be computed. */
export function upperShare(shown: Shown, { kind, answers }: Pick<Tally['form'], 'kind' | 'answers'>): number | undefined {
  if (shown.kind !== 'groups') return undefined;
  const isUpper = (place: number) => (answerAt(place, { kind }) ?? 0) > (answers.length - 1) / 2;
  const [upper, mixed] = [shown.groups.filter(({ answers: places }) => places.every(isUpper)), shown.groups.filter(isMixed)];
  function isMixed({ answers: places, papers }: Group): boolean {
    return papers > 0 && places.some(isUpper) && !places.every(isUpper);
  }
  if (mixed.length > 0) return undefined;
  return percent(
    upper.reduce((sum, { papers }) => sum + papers, 0),
    shown.papers,
  );
}
