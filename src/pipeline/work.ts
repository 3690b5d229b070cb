import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../lib/files/makeFolder.ts';
import { hasEnded, processName } from '../lib/files/runningProcess.ts';

/**
 * Does something with a folder for work in progress, which is removed at the end. It lies in the project: Astro wants to find
 * node_modules above what it makes. What processes left that were killed goes first.
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

/** A worker of an interrupted build may be writing its last file. */
function remove(place: string): void {
  rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
