// The other formats next to PDF: how long they take, how large their files are, whether they are the same each time.
import { mostDocxBytes, mostEpubBytes, mostPictureBytes, mostPptxBytes } from '../verify/limits.ts';
import type { FormatRun } from './formatRun.ts';
import { median, runJob } from './measure.ts';
import type { Row } from './table.ts';

/** How much longer all other formats may take than the PDFs of the same documents. */
const mostTime = 2;

/** What a file of a format may have, in bytes. */
const mostBytes: Readonly<Record<string, number>> = {
  docx: mostDocxBytes,
  pptx: mostPptxBytes,
  'pptx-4x3': mostPptxBytes,
  card: mostPictureBytes,
  note: mostPictureBytes,
  png: mostPictureBytes,
  epub: mostEpubBytes,
};

/** Makes all formats of one language from nothing, at least twice, each time in its own process. `documents` are beginnings of ids; all if there are none. */
export async function formatRows(runs: number, root: string, documents: string): Promise<Row[]> {
  const results: FormatRun[] = [];
  for (let run = 0; run < Math.max(2, runs); run++) results.push(await runJob<FormatRun>('formats', root, documents));
  return rowsOf(results);
}

export function rowsOf(results: readonly FormatRun[]): Row[] {
  const { pdfs, formats } = median(results, timesOfPdfs);
  const times = timesOfPdfs({ pdfs, formats });
  const files = formats.reduce((sum, { count }) => sum + count, 0);
  const isSame = new Set(results.map((result) => JSON.stringify(result.formats.map(({ sums }) => sums)))).size === 1;
  return [
    {
      what: `all other formats of one language ÷ the PDFs of the same documents; ${files} files, ${pdfs.count} PDFs`,
      figure: `${times.toFixed(2)}×: ${formats.map(({ id, ms }) => `${id} ${(ms / pdfs.ms).toFixed(2)}`).join(', ')}`,
      goal: `≤ ${mostTime}×`,
      met: times <= mostTime,
    },
    ...formats.map(({ id, largest }): Row => {
      const most = mostBytes[id];
      const figure = `${(largest / 1000).toFixed(0)} KB`;
      return most === undefined
        ? { what: `largest file of ${id}`, figure }
        : { what: `largest file of ${id}`, figure, goal: `≤ ${most / 1000} KB`, met: largest <= most };
    }),
    { what: `${files} files made ${results.length} times from nothing: the same bytes`, figure: isSame ? 'all' : 'not all', met: isSame },
  ];
}

function timesOfPdfs({ pdfs, formats }: FormatRun): number {
  return formats.reduce((sum, { ms }) => sum + ms, 0) / pdfs.ms;
}
