import { readFileSync } from 'node:fs';

/**
 * Returns a name for a running process that no later process gets: its id and, where the system provides it, its start time:
 * `4242-183749`. Locks and work folders carry it.
 */
export function processName(pid = process.pid): string {
  return `${pid}-${statusOf(pid)?.started ?? 0}`;
}

const form = /^(\d+)(?:-(\d+))?$/;

/** Returns whether the process with this name, or this bare id, is still running. Another process that got its id does not count. */
export function isRunning(name: string): boolean {
  const [, pid, started] = form.exec(name) ?? [];
  if (!Number(pid) || !acceptsSignals(Number(pid))) return false;
  const status = statusOf(Number(pid));
  if (!status) return true;
  return !status.isDead && (started === undefined || started === '0' || started === status.started);
}

/** Returns whether this is the name of a process that has ended. Any other name belongs to a file that is not ours. */
export function hasEnded(name: string): boolean {
  return form.test(name) && !isRunning(name);
}

function acceptsSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process belongs to another user, so it is running.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Reads /proc on Linux; undefined elsewhere. A zombie process still has an id, but is dead. */
function statusOf(pid: number): { started: string; isDead: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program is in parentheses and may contain anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { started: fields[19]!, isDead: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return undefined;
  }
}
