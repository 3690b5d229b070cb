import { execFileSync } from 'node:child_process';
import path from 'node:path';

export interface Measured {
  ms: number;
  /** Pages or files that came out. */
  count: number;
  /** Peak memory of the process, in MiB. */
  megabytes: number;
}

/** Runs a job of worker.ts some times in processes of their own and gives the run of median time. */
export function measure(runs: number, work: string, root: string, out = ''): Measured {
  const results = Array.from({ length: runs }, () => {
    const printed = execFileSync(process.execPath, ['--max-old-space-size=8192', path.resolve('src/bench/worker.ts'), work, root, out], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(printed.trim().split('\n').at(-1)!) as Measured;
  });
  return median(results, (result) => result.ms);
}

export function median<T>(values: readonly T[], by: (value: T) => number): T {
  return [...values].sort((a, b) => by(a) - by(b))[Math.floor(values.length / 2)]!;
}
