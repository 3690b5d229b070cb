import { isDay } from '../planner/days.ts';
import { plainWords } from '../shared/plainWords.ts';
import { type Column, columnsOf, type FormKind, mostAnswers, mostQuestions } from './form.ts';
import { type Count, isSameGroup, leftEmpty, mostPapers, type Sheet, type TalliedForm, type Tally } from './tally.ts';

/** Longest name of a class. */
export const longestGroup = 20;
/** Most tallies that are kept. */
const mostTallies = 300;
/** Longest title or question that is kept. */
const longestText = 300;

/** The paper that is being tapped in. */
export interface OpenSheet {
  form: string;
  group: string;
  columns: Column[];
  /** Kept until the paper is finished, so that a closed page loses no taps. */
  sheet: Sheet;
}

/** All that is kept on the device. */
export interface Tallies {
  tallies: Tally[];
  open?: OpenSheet;
}

export const noTallies: Tallies = { tallies: [] };

export function isEmpty({ tallies, open }: Tallies): boolean {
  return tallies.length === 0 && open === undefined;
}

export function findTally({ tallies }: Tallies, form: string, group: string): Tally | undefined {
  return tallies.find((tally) => tally.form.id === form && isSameGroup(tally.group, group));
}

/** Returns the tallies with a new or changed one, the last that was changed first. */
export function withTally(all: Tallies, tally: Tally): Tallies {
  return { ...all, tallies: [tally, ...withoutTally(all, tally).tallies].slice(0, mostTallies) };
}

/** Returns the tallies without one, and without the paper of it that was being tapped in. */
export function withoutTally({ tallies, open }: Tallies, { form, group }: Tally): Tallies {
  const kept = tallies.filter((tally) => tally.form.id !== form.id || !isSameGroup(tally.group, group));
  const isOpen = open?.form === form.id && isSameGroup(open.group, group);
  return { tallies: kept, ...(open && !isOpen ? { open } : {}) };
}

/** Validates what is saved, whatever is in the browser's storage. */
export function talliesFrom(saved: unknown): Tallies {
  const { tallies, open } = objectOf(saved);
  const valid = listOf(tallies)
    .flatMap((tally) => tallyFrom(tally) ?? [])
    .slice(0, mostTallies);
  const sheet = openFrom(open);
  return { tallies: valid, ...(sheet ? { open: sheet } : {}) };
}

function tallyFrom(saved: unknown): Tally | undefined {
  const { form: savedForm, group, counts } = objectOf(saved);
  const form = formFrom(savedForm);
  if (!form) return undefined;
  const columns = columnsOf[form.kind].flatMap((column) => {
    const count = countFrom(objectOf(counts)[column], form);
    return count ? [[column, count] as const] : [];
  });
  return { form, group: wordsOf(group, longestGroup), counts: Object.fromEntries(columns) };
}

function formFrom(saved: unknown): TalliedForm | undefined {
  const { id, document, title, kind, answers, questions, mark } = objectOf(saved);
  const known = wordsList(answers, mostAnswers);
  const asked = wordsList(questions, mostQuestions);
  const [name, isKnown] = [wordsOf(id, longestText), typeof kind === 'string' && Object.hasOwn(columnsOf, kind)];
  if (name === '' || !isKnown || known.length < 2 || asked.length === 0) return undefined;
  const texts = { document: wordsOf(document, longestText), title: wordsOf(title, longestText), mark: wordsOf(mark, longestText) };
  return { id: name, kind: kind as FormKind, answers: known, questions: asked, ...texts };
}

/** A count with other questions or answers than its form is none. */
function countFrom(saved: unknown, { questions, answers }: TalliedForm): Count | undefined {
  const { papers, answers: given, day } = objectOf(saved);
  const rows = listOf(given).map((row) => listOf(row));
  const fits = rows.length === questions.length && rows.every((row) => row.length === answers.length && row.every(isNumber));
  if (!isNumber(papers) || !fits) return undefined;
  return { papers, answers: rows as number[][], day: typeof day === 'string' && isDay(day) ? day : '' };
}

function openFrom(saved: unknown): OpenSheet | undefined {
  const { form, group, columns, sheet } = objectOf(saved);
  const known = listOf(columns).filter((column): column is Column =>
    Object.values(columnsOf)
      .flat()
      .includes(column as Column),
  );
  const id = wordsOf(form, longestText);
  if (id === '' || known.length === 0) return undefined;
  const answers = listOf(sheet)
    .slice(0, mostQuestions * known.length)
    .map((answer) => (isAnswer(answer) ? answer : undefined));
  return { form: id, group: wordsOf(group, longestGroup), columns: known, sheet: answers };
}

function isAnswer(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= leftEmpty && (value as number) < mostAnswers;
}

function isNumber(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostPapers;
}

function wordsOf(value: unknown, longest: number): string {
  return typeof value === 'string' ? plainWords(value, longest) : '';
}

function wordsList(value: unknown, most: number): string[] {
  return listOf(value)
    .slice(0, most)
    .map((one) => wordsOf(one, longestText));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
