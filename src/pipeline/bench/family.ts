import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Returns the memory of a process and all its descendants, in MiB. Memory pages that several processes share (the program itself, the
 * fonts) are divided among them: this is the proportional set size (PSS) of Linux. Elsewhere, and for a process that may not be
 * inspected, it is the resident size (RSS), which counts shared pages in full for each process and so is never too small.
 */
export function memoryOfFamily(root: number): number {
  const kilobytes = familyOf(root).map(({ pid, resident }) => proportional(pid) ?? resident);
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

/**
 * Returns the CPU time in seconds that a process, its descendants and those of them that have ended have used; undefined where the system
 * does not report it (other than Linux).
 */
export function cpuOfFamily(root: number): number | undefined {
  return sumOf(familyOf(root).map(({ cpu }) => cpu));
}

/** Returns the CPU time in seconds of all children of this process that have ended, with their own; undefined as above. */
export function cpuOfEndedChildren(): number | undefined {
  return statOf(process.pid)?.ended;
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}

interface Running {
  pid: number;
  parent: number;
  /** Resident size in KiB. */
  resident: number;
  /** Seconds of CPU of it and of its children that have ended. */
  cpu: number | undefined;
}

function familyOf(root: number): Running[] {
  const running = runningOnLinux() ?? runningByPs();
  const family = running.filter(({ pid }) => pid === root);
  // The list grows during the loop, so that children of children are found too.
  for (const { pid } of family) family.push(...running.filter(({ parent }) => parent === pid));
  return family;
}

/** Reads all processes without starting one; undefined where there is no /proc. */
function runningOnLinux(): Running[] | undefined {
  if (process.platform !== 'linux') return undefined;
  return readdirSync('/proc').flatMap((name): Running[] => {
    const pid = Number(name);
    const stat = Number.isInteger(pid) ? statOf(pid) : undefined;
    return stat ? [{ pid, parent: stat.parent, resident: stat.pages * 4, cpu: stat.own + stat.ended }] : [];
  });
}

function runningByPs(): Running[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid, parent, resident]): Running => ({ pid: pid!, parent: parent!, resident: resident!, cpu: undefined }));
}

/** Linux counts CPU time of processes in hundredths of a second. */
const ticks = 100;

/** Reads `/proc/PID/stat`: see proc(5). Undefined where there is none, or if the process has just ended. */
function statOf(pid: number): { parent: number; pages: number; own: number; ended: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may contain spaces and brackets. The field after it is the third.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    return { parent: field(4), pages: field(24), own: (field(14) + field(15)) / ticks, ended: (field(16) + field(17)) / ticks };
  } catch {
    return undefined;
  }
}

/** In KiB; undefined where the system does not report it, or if the process has just ended. */
function proportional(pid: number): number | undefined {
  try {
    const found = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}
