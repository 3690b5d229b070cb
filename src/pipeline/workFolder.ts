import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../lib/files/makeFolder.ts';
import { hasEnded, processName } from '../lib/files/runningProcess.ts';

/**
 * Runs `work` with a temporary folder, which is removed at the end. The folder is in the project, since Astro looks for node_modules
 * above its output. Folders left by killed processes are removed first.
 */
export async function inWorkFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const all = path.resolve('.cache/build');
  const folder = path.join(all, processName());
  makeFolder(all);
  for (const name of readdirSync(all)) if (hasEnded(name)) remove(path.join(all, name));
  mkdirSync(folder);
  try {
    return await work(folder);
  } finally {
    remove(folder);
  }
}

/** Retries, since a worker of an interrupted build may still be writing its last file. */
function remove(place: string): void {
  rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
