import { readFileSync } from 'node:fs';

/**
 * A name for a running process that no later one gets: its number and, where the system says so, the moment at which it
 * started: `4242-183749`. Locks and folders for work in progress carry it.
 */
export function processName(pid = process.pid): string {
  return `${pid}-${statusOf(pid)?.started ?? 0}`;
}

const form = /^(\d+)(?:-(\d+))?$/;

/** Whether the process of this name, or of this bare number, is still running. Another process that was given its number is not it. */
export function isRunning(name: string): boolean {
  const [, pid, started] = form.exec(name) ?? [];
  if (!Number(pid) || !answers(Number(pid))) return false;
  const status = statusOf(Number(pid));
  if (!status) return true;
  return !status.isDead && (started === undefined || started === '0' || started === status.started);
}

/** Whether this is the name of a process, and it is not running any more. Any other name is that of somebody's own file. */
export function hasEnded(name: string): boolean {
  return form.test(name) && !isRunning(name);
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process of another user is running too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** From Linux's /proc; undefined elsewhere. A process whose end nobody has asked about yet still has a number, but is dead. */
function statusOf(pid: number): { started: string; isDead: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { started: fields[19]!, isDead: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return undefined;
  }
}
