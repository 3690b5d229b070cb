import type { Words } from '../../../i18n/words.ts';
import { localDay } from '../../planner/days.ts';
import { csvOf } from '../csv.ts';
import { csvRows } from '../csvRows.ts';
import type { Tally } from '../tally.ts';

/** Makes the file for a report and hands it to the browser. */
export function saveCsv(tallies: readonly Tally[], words: Words['classTally']): void {
  const text = csvOf(csvRows(tallies, words));
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${words.csv.file}-${localDay(new Date())}.csv`;
  link.click();
  // Revoke the object URL only after the browser has started the download.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
