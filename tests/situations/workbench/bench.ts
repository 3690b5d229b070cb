import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { type Bench, benchIsOpen, startBench } from '../../support/bench.ts';
import { pageFiles, writeCurriculum } from '../../support/curriculum.ts';

/** The curriculum on the workbench. */
export const root = writeCurriculum('workbench', pageFiles);

/** Its workbench, once `startsOnce` has started it. */
export let bench: Bench;

/** Starts one workbench for all tests of the file: starting it and its first page take 15 s of CPU. */
export function startsOnce(): void {
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
