import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findFolders } from '../../curriculum/read/files.ts';
import { measure, median } from './measure.ts';
import type { Row } from './table.ts';

/** Measures a check of the curriculum in `root`: the first one, with an empty cache, and one after a change in one document. */
export async function checkRows(root: string, runs: number): Promise<Row[]> {
  rmSync(path.join(root, '.cache'), { recursive: true, force: true });
  const first = await measure(1, 'check', root);
  const plans = findFolders(root).map(({ folder, files }) => path.join(root, folder, files.find((name) => name.endsWith('.zh.mdx'))!));
  const again: { ms: number; count: number }[] = [];
  for (const plan of plans.slice(0, runs)) {
    appendFileSync(plan, '\n今天的风很轻。\n');
    again.push(await measure(1, 'check', root));
  }
  const thousand = ({ ms, count }: { ms: number; count: number }) => (ms / count) * 1000;
  const usual = thousand(median(again, ({ ms }) => ms));
  return [
    { what: 'check for the first time, per 1,000 documents', figure: `${(thousand(first) / 1000).toFixed(0)} s` },
    { what: 'check after a change, per 1,000 documents', figure: `${(usual / 1000).toFixed(1)} s`, goal: '≤ 5 s', met: usual <= 5000 },
  ];
}
