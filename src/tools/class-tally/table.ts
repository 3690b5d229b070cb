import type { Words } from '../../i18n/words.ts';
import { about, answerName } from './labels.ts';
import { answerAt, isTold, percent } from './report.ts';
import type { Shown } from './suppress.ts';
import type { TalliedForm } from './tally.ts';

/** A cell of a column: two numbers, which may stand for several rows. `undefined` where a cell above reaches down. */
export interface TableCell {
  rows: number;
  papers: string;
  share: string;
}

export interface TableRow {
  answer: string;
  cells: (TableCell | undefined)[];
}

/** Arranges what may be shown of a question as a table: a row for each answer, and a cell over several rows for a group of answers. */
export function tableOf(columns: readonly Shown[], form: TalliedForm, words: Words['classTally']): TableRow[] {
  const all = form.answers.length + (form.kind === 'seen' ? 0 : 1);
  const isEmptyShown = columns.some(
    (shown) =>
      (shown.kind === 'nearly-all' && shown.answer === 0) ||
      (shown.kind === 'groups' && shown.groups.some((group) => group.answers[0] === 0 && isTold(group, form))),
  );
  const places = [...Array(all).keys()].filter((place) => answerAt(place, form) !== undefined || isEmptyShown);
  const rows = places.map((place) => ({
    answer: answerName(place, form, words),
    cells: columns.map((shown) => cellAt(place, places, shown, words)),
  }));
  if (!columns.some(({ kind }) => kind === 'nearly-all')) return rows;
  return [...rows, { answer: words.result.others, cells: columns.map(othersOf) }];
}

const none: TableCell = { rows: 1, papers: '', share: '' };

function cellAt(place: number, places: readonly number[], shown: Shown, { result }: Words['classTally']): TableCell | undefined {
  const isFirst = place === places[0];
  if (shown.kind === 'none' || shown.kind === 'too-few') {
    const papers = shown.kind === 'none' ? result.noPapers : about.tooFew;
    return isFirst ? { rows: places.length, papers, share: '' } : undefined;
  }
  if (shown.kind === 'nearly-all') return place === shown.answer ? { rows: 1, ...about.moreThan(shown.papers) } : none;
  const group = shown.groups.find(({ answers }) => answers.includes(place));
  const rows = group?.answers.filter((answer) => places.includes(answer)) ?? [];
  if (!group || rows[0] !== place) return undefined;
  return { rows: rows.length, papers: String(group.papers), share: String(percent(group.papers, shown.papers)) };
}

function othersOf(shown: Shown): TableCell {
  return shown.kind === 'nearly-all' ? { rows: 1, ...about.fewer(shown.papers) } : none;
}
