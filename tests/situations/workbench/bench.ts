import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { type Bench, benchIsOpen, startBench } from '../../support/bench.ts';

/** The folder of the curriculum on the workbench, and the workbench once it is started. */
export let root: string;
export let bench: Bench;

/** Tests of the workbench look at this one, of a curriculum that has the small sound lesson. Starting one takes 15 s of CPU. */
export function looksAt(folder: string, started?: Bench): void {
  root = folder;
  if (started) bench = started;
}

/** Starts one workbench for all tests of the file. */
export function startsOnce(folder: string): void {
  looksAt(folder);
  beforeAll(async () => {
    bench = await startBench(root, async (first, url) => {
      await first.goto(`${url}/workbench/zh/g3-08/`);
      await benchIsOpen(first, { editor: true });
    });
  }, 120_000);

  afterAll(async () => {
    await bench?.stop();
    rmSync(root, { recursive: true, force: true });
  });
}
