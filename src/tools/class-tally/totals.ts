import { type Count, mostPapers, type TalliedForm } from './tally.ts';

/** The numbers of a column as they are typed, valid or not. */
export interface TypedTotals {
  /** How many papers. */
  papers: string;
  /** How many gave each answer, by question. Of what was counted in class: how many there were, and how many were counted. */
  cells: string[][];
}

export type TotalsProblem =
  | { kind: 'not-a-number' }
  | { kind: 'no-papers' }
  | { kind: 'too-many'; question: number; sum: number; papers: number };

/** Returns numbers as they are typed; nothing for zero, so that a field need not be emptied first. */
export function typedFrom({ kind }: Pick<TalliedForm, 'kind'>, { papers, answers }: Count): TypedTotals {
  const typed = (number: number) => (number === 0 ? '' : String(number));
  const cells = answers.map((numbers) => {
    if (kind !== 'seen') return numbers.map(typed);
    const [rest = 0, counted = 0] = numbers;
    const isCounted = rest + counted > 0;
    return [typed(rest + counted), isCounted ? String(counted) : ''];
  });
  return { papers: typed(papers), cells };
}

/** Reads typed numbers: a count to keep, or what is wrong with them. */
export function readTotals(
  { kind }: Pick<TalliedForm, 'kind'>,
  { papers, cells }: TypedTotals,
  day: string,
): { count: Count } | { problems: TotalsProblem[] } {
  const numbers = cells.map((row) => row.map(wholeNumber));
  const all = wholeNumber(papers);
  if ([all, ...numbers.flat()].includes(undefined)) return { problems: [{ kind: 'not-a-number' }] };
  const rows = numbers as number[][];
  const problems =
    kind === 'seen'
      ? rows.flatMap(([there = 0, counted = 0], question) => (counted > there ? [tooMany(question, counted, there)] : []))
      : rows.flatMap((row, question) => (sumOf(row) > all! ? [tooMany(question, sumOf(row), all!)] : []));
  if (kind !== 'seen' && all === 0 && problems.length > 0) return { problems: [{ kind: 'no-papers' }] };
  if (problems.length > 0) return { problems };
  if (kind !== 'seen') return { count: { papers: all!, answers: rows, day } };
  return { count: { papers: 0, answers: rows.map(([there = 0, counted = 0]) => [there - counted, counted]), day } };
}

function tooMany(question: number, sum: number, papers: number): TotalsProblem {
  return { kind: 'too-many', question, sum, papers };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** A whole number of papers; an empty field is zero. */
function wholeNumber(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return 0;
  return /^\d{1,6}$/.test(plain) && Number(plain) <= mostPapers ? Number(plain) : undefined;
}
