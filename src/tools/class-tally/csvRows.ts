import type { Words } from '../../i18n/words.ts';
import { about, answerName, groupName } from './labels.ts';
import { type ColumnReport, isTold, percent, reportOf } from './report.ts';
import type { Shown } from './suppress.ts';
import type { Tally } from './tally.ts';

type Row = (string | number)[];

/**
 * Returns the rows of the file for a report: a line for each group of answers of each question, of any number of classes and documents. It
 * is made from what may be shown, so what the page hides is not in it.
 */
export function csvRows(tallies: readonly Tally[], words: Words['classTally']): Row[] {
  const lines = tallies.flatMap((tally) => reportOf(tally).flatMap((column) => rowsOf(tally, column, words)));
  // All lines are equally long, which some readers of such files demand.
  return [words.csv.heads, ...lines, [words.csv.note, ...words.csv.heads.slice(1).map(() => '')]];
}

function rowsOf(tally: Tally, { column, day, papers, questions }: ColumnReport, words: Words['classTally']): Row[] {
  const { form, group } = tally;
  const begin: Row = [form.document, form.title, group, words.kinds[form.kind], words.columns[column], day];
  return questions.flatMap((shown, question) => {
    const all = 'papers' in shown ? shown.papers : shown.kind === 'none' ? (papers ?? 0) : about.tooFew;
    const asked: Row = [all, question + 1, form.questions[question] ?? ''];
    return numbersIn(shown, tally, words).map((numbers) => [...begin, ...asked, ...numbers]);
  });
}

/** Answer, number of papers and share of a question, group by group. */
function numbersIn(shown: Shown, { form }: Tally, words: Words['classTally']): Row[] {
  if (shown.kind === 'none') return [];
  if (shown.kind === 'too-few') return [['', about.tooFew, '']];
  if (shown.kind === 'groups') {
    const told = shown.groups.filter((group) => isTold(group, form));
    return told.map(({ answers, papers }) => [groupName(answers, form, words), papers, percent(papers, shown.papers)]);
  }
  const [most, others] = [about.moreThan(shown.papers), about.fewer(shown.papers)];
  return [
    [answerName(shown.answer, form, words), most.papers, most.share],
    [words.result.others, others.papers, others.share],
  ];
}
