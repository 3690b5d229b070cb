import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { takeLock } from '../lib/files/lock.ts';
import { Refusal } from '../lib/files/refusal.ts';
import { kindOf } from './folderMarker.ts';

/**
 * Runs `work` while no other command writes to any of the output folders; otherwise throws a Refusal that names the other command.
 * Different folders can be written at the same time. `outs` are folders returned by `outFolder`.
 */
export async function withLock<Result>(outs: readonly string[], command: string, work: () => Promise<Result> | Result): Promise<Result> {
  const [out, ...others] = outs;
  if (out === undefined) return work();
  const folder = siteOf(out);
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const lock = takeLock(path.resolve('.cache/locks', `${name}.json`), command);
  if ('heldBy' in lock) {
    const { pid, since, command: other } = lock.heldBy;
    const at = since.slice(0, 19).replace('T', ' ');
    throw new Refusal({
      zh: `"${other}" 正在做 ${folder}（进程 ${pid}，${at} UTC 开始），这次什么都没有做。等它做完再来，或者换一个文件夹。`,
      en: `"${other}" is at work on ${folder} (process ${pid}, since ${at} UTC), so nothing was done. Wait until it has ended, or choose another folder.`,
    });
  }
  try {
    return await withLock(others, command, work);
  } finally {
    lock.release();
  }
}

/** PDFs in a site are replaced with it, so both share one lock. */
function siteOf(out: string): string {
  const above = path.dirname(out);
  return path.basename(out) === 'packs' || (existsSync(above) && kindOf(above) === 'site') ? above : out;
}
