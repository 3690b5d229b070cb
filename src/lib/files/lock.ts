import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './makeFolder.ts';
import { isRunning, processName } from './runningProcess.ts';

/** The process that holds a lock. */
export interface Holder {
  /** See `processName`. */
  process: string;
  pid: number;
  /** When the lock was taken, `2026-11-28T18:05:33.000Z`. */
  since: string;
  /** The command it runs, such as `npm run build`. */
  command: string;
}

/**
 * Takes the lock `file` for this process, or returns its holder. A lock whose process has ended, or that cannot be read, is taken
 * over.
 */
export function takeLock(file: string, command: string): { release: () => void } | { heldBy: Holder } {
  const own: Holder = { process: processName(), pid: process.pid, since: new Date().toISOString(), command };
  makeFolder(path.dirname(file));
  for (;;) {
    try {
      // Only one process can create the file.
      writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
      return { release: () => release(file, own) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOnceWritten(file);
    if (holder && isRunning(holder.process)) return { heldBy: holder };
    removeStaleLock(file, holder);
  }
}

function release(file: string, own: Holder): void {
  if (holderOf(file)?.process === own.process) rmSync(file, { force: true });
}

/** Reads the holder, waiting briefly: the file of a new lock may still be empty. */
function holderOnceWritten(file: string): Holder | undefined {
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

/** Removes the lock of a process that has ended, unless another process has taken it over in the meantime. */
function removeStaleLock(file: string, dead: Holder | undefined): void {
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
