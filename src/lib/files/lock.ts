import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './folder.ts';
import { isRunning, processName } from './running.ts';

/** Who holds a lock. */
export interface Holder {
  /** Its name, see `processName`. */
  process: string;
  pid: number;
  /** When it began, `2026-11-28T18:05:33.000Z`. */
  since: string;
  /** What it does, such as `npm run build`. */
  command: string;
}

/**
 * Takes the lock `file` for this process, or answers who holds it. A lock whose process has ended, however it ended, is taken over;
 * so is one that cannot be read.
 */
export function takeLock(file: string, command: string): { release: () => void } | { heldBy: Holder } {
  const own: Holder = { process: processName(), pid: process.pid, since: new Date().toISOString(), command };
  makeFolder(path.dirname(file));
  for (;;) {
    try {
      // Only one process can make the file.
      writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
      return { release: () => release(file, own) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = settledHolder(file);
    if (holder && isRunning(holder.process)) return { heldBy: holder };
    takeAway(file, holder);
  }
}

function release(file: string, own: Holder): void {
  if (holderOf(file)?.process === own.process) rmSync(file, { force: true });
}

/** A lock that was made this moment may not be filled yet. */
function settledHolder(file: string): Holder | undefined {
  for (let attempt = 0; attempt < 20; attempt++) {
    const holder = holderOf(file);
    if (holder) return holder;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
  }
  return undefined;
}

function holderOf(file: string): Holder | undefined {
  try {
    const { process: name, pid, since, command } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof name === 'string' && typeof pid === 'number' && typeof since === 'string' && typeof command === 'string'
      ? { process: name, pid, since, command }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Removes the lock of a process that has ended. Should another have taken it over meanwhile, that one keeps it. */
function takeAway(file: string, dead: Holder | undefined): void {
  const aside = `${file}.${processName()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const taken = holderOf(aside);
  if (taken && taken.process !== dead?.process && isRunning(taken.process)) renameSync(aside, file);
  else rmSync(aside, { recursive: true, force: true });
}
