import type { Words } from '../../../i18n/words.ts';
import { csvOf } from '../../../lib/csv.ts';
import { localDay } from '../../planner/days.ts';
import { download } from '../../shared/download.ts';
import { csvRows } from '../csvRows.ts';
import type { Tally } from '../tally.ts';

/** Makes the file for a report and hands it to the browser. */
export function saveCsv(tallies: readonly Tally[], words: Words['classTally']): void {
  download(csvOf(csvRows(tallies, words)), `${words.csv.file}-${localDay(new Date())}.csv`, 'text/csv;charset=utf-8');
}
