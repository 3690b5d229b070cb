import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Returns the memory of a process and all its descendants, in MiB. Memory pages that several processes share (the program itself, the
 * fonts) are divided among them: this is the proportional set size (PSS) of Linux. Elsewhere, and for a process that may not be
 * inspected, it is the resident size (RSS), which counts shared pages in full for each process and so is never too small.
 */
export function memoryOfFamily(root: number): number {
  const kilobytes = familyOf(root).map(({ pid, resident }) => proportional(pid) ?? resident);
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

interface Running {
  pid: number;
  parent: number;
  /** Resident size in KiB. */
  resident: number;
}

function familyOf(root: number): Running[] {
  const running = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid, parent, resident]): Running => ({ pid: pid!, parent: parent!, resident: resident! }));
  const family = running.filter(({ pid }) => pid === root);
  // The list grows during the loop, so that children of children are found too.
  for (const { pid } of family) family.push(...running.filter(({ parent }) => parent === pid));
  return family;
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
