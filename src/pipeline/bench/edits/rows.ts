import type { Row } from '../table.ts';

/** What came of one edit. */
export interface EditResult {
  kind: string;
  /** The file or folder that was edited. */
  where: string;
  /** Files that differ between the build after the edit and one from nothing. */
  differing: readonly string[];
  /** Why one of the two builds, or both, failed. */
  failed?: string;
  /** Milliseconds of the two builds. */
  afterEdit: number;
  fromNothing: number;
}

/** @param files The number of files of the last site that were compared. */
export function editRows(results: readonly EditResult[], seed: number, files: number): Row[] {
  const wrong = results.filter(({ differing }) => differing.length > 0);
  const failed = results.filter((result) => result.failed !== undefined);
  const ratio = results.reduce((sum, { afterEdit }) => sum + afterEdit, 0) / results.reduce((sum, { fromNothing }) => sum + fromNothing, 0);
  const named = (some: readonly EditResult[], what: (result: EditResult) => string) =>
    [String(some.length), ...some.map((result) => `${result.kind}, ${result.where}: ${what(result)}`)].join('; ');
  return [
    {
      what: `${results.length} edits, seed ${seed}, ${files} files: sites that differ from one built from nothing`,
      figure: named(wrong, ({ differing }) => differing.slice(0, 3).join(', ')),
      goal: '0',
      met: wrong.length === 0,
    },
    { what: 'the same: builds that failed', figure: named(failed, (result) => result.failed!), goal: '0', met: failed.length === 0 },
    { what: 'the same: time of all builds after an edit ÷ of those from nothing', figure: `${ratio.toFixed(2)}×` },
  ];
}
