import { spawn } from 'node:child_process';
import path from 'node:path';
import { memoryOfFamily } from './family.ts';

export interface Measured {
  ms: number;
  /** The number of pages or files that were made. */
  count: number;
  /** Peak memory of the process and its workers together, in MiB (see family.ts), sampled four times a second. */
  megabytes: number;
}

/** Runs a job of worker.ts several times, each in its own process, and returns the run with the median time. */
export async function measure(runs: number, work: string, root: string, out = ''): Promise<Measured> {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run++) results.push(await runJob<{ ms: number; count: number }>(work, root, out));
  return median(results, (result) => result.ms);
}

export function median<T>(values: readonly T[], by: (value: T) => number): T {
  return [...values].sort((a, b) => by(a) - by(b))[Math.floor(values.length / 2)]!;
}

/** Runs a job of worker.ts once in its own process and returns what it found. */
export async function runJob<Result>(work: string, root: string, out = ''): Promise<Result & { megabytes: number }> {
  const worker = spawn(process.execPath, [path.resolve('src/pipeline/bench/worker.ts'), work, root, out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  worker.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOfFamily(worker.pid!));
  }, 250);
  await new Promise((done) => worker.once('close', done));
  clearInterval(watch);
  return { ...(JSON.parse(printed.trim().split('\n').at(-1)!) as Result), megabytes: peak };
}
