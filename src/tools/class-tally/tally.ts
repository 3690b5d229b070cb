import { type Column, columnsOf, type TallyForm } from './form.ts';

/** The answer of a question that was left empty on paper. */
export const leftEmpty = -1;

/** Most papers of one tally: those of a large school. */
export const mostPapers = 9999;

/** The answers of one paper, by place; undefined where none was tapped yet. It is kept only until the paper is finished. */
export type Sheet = (number | undefined)[];

/** The numbers of one column of a form: never which paper had which answer. */
export interface Count {
  /** How many papers; 0 for what a teacher has counted in class, which is no paper. */
  papers: number;
  /** How many gave each answer, by question, from the lowest answer. */
  answers: number[][];
  /** When it was last changed. */
  day: string;
}

/** A form with its words as they were when it was tallied, so that it can still be read when the curriculum has changed. */
export interface TalliedForm extends Pick<TallyForm, 'id' | 'document' | 'title' | 'kind' | 'answers' | 'mark'> {
  questions: string[];
}

/** The tally of one form in one class. */
export interface Tally {
  form: TalliedForm;
  /** What the teacher calls the class; may be empty. */
  group: string;
  counts: Partial<Record<Column, Count>>;
}

/** Where an answer of a paper is. */
export interface Place {
  column: Column;
  question: number;
}

/** Returns a form as it is kept with its numbers. */
export function talliedForm({ id, document, title, kind, answers, mark, questions }: TallyForm): TalliedForm {
  return { id, document, title, kind, answers, mark, questions: questions.map(({ text }) => text) };
}

export function emptyCount({ questions, answers }: Pick<TalliedForm, 'questions' | 'answers'>): Count {
  return { papers: 0, answers: questions.map(() => answers.map(() => 0)), day: '' };
}

/** The places of a paper in the order in which they are read: row by row, and in each row the columns that are tallied. */
export function placesOf(questions: number, columns: readonly Column[]): Place[] {
  return Array.from({ length: questions }, (_, question) => columns.map((column) => ({ column, question }))).flat();
}

/** Adds a finished paper to the numbers. A column in which everything is empty is not counted: no one filled it in. */
export function withSheet(tally: Tally, columns: readonly Column[], sheet: Sheet, day: string): Tally {
  return changed(tally, columns, sheet, 1, day);
}

/** Takes a paper out of the numbers that was added by mistake. */
export function withoutSheet(tally: Tally, columns: readonly Column[], sheet: Sheet, day: string): Tally {
  return changed(tally, columns, sheet, -1, day);
}

function changed(tally: Tally, columns: readonly Column[], sheet: Sheet, by: 1 | -1, day: string): Tally {
  const places = placesOf(tally.form.questions.length, columns);
  const counts = { ...tally.counts };
  for (const column of columns) {
    const given = sheet.filter((_, at) => places[at]?.column === column);
    if (given.every((answer) => answer === undefined || answer === leftEmpty)) continue;
    const count = counts[column] ?? emptyCount(tally.form);
    counts[column] = {
      papers: added(count.papers, by),
      answers: count.answers.map((numbers, question) =>
        numbers.map((number, answer) => (given[question] === answer ? added(number, by) : number)),
      ),
      day,
    };
  }
  return { ...tally, counts };
}

/** Never less than none: the numbers may have been erased in another tab. */
function added(number: number, by: number): number {
  return Math.min(mostPapers, Math.max(0, number + by));
}

/**
 * How many papers gave each answer to a question, from the lowest; first those that left it empty, for a form on paper. Undefined if there
 * are more answers than papers.
 */
export function numbersOf({ form, counts }: Tally, column: Column, question: number): number[] | undefined {
  const { papers, answers } = counts[column] ?? emptyCount(form);
  const given = answers[question] ?? [];
  if (form.kind === 'seen') return given;
  const empty = papers - given.reduce((sum, number) => sum + number, 0);
  return empty < 0 ? undefined : [empty, ...given];
}

/** How many papers there are of a column; of what was counted in class, how many children or groups there were. */
export function papersOf({ form, counts }: Tally, column: Column): number {
  const count = counts[column];
  if (!count) return 0;
  const sums = count.answers.map((numbers) => numbers.reduce((sum, number) => sum + number, 0));
  return form.kind === 'seen' ? Math.max(0, ...sums) : count.papers;
}

/** The columns of a tally that have numbers. */
export function talliedColumns(tally: Tally): Column[] {
  return columnsOf[tally.form.kind].filter((column) => papersOf(tally, column) > 0);
}

/** Whether two names are of the same class: 三（2）班, 三(2) 班. */
export function isSameGroup(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(group: string): string {
  return group.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
