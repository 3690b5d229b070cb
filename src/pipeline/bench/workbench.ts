import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { devServer } from '../browser/devServer.ts';
import { median } from './measure.ts';

/** The text that is saved again and again, and the part of it that changes. */
const file = 'lessons/grade-3/08-a-letter-far-away/plan.zh.mdx';
const place = '念一句，停一停';

/** Times in milliseconds. */
export interface WorkbenchTimes {
  /** From starting the command until it answers. */
  start: number;
  /** From opening the first document until its page and its paper are there. */
  firstPage: number;
  /** From saving a plan until its page and its paper are up to date; the median. */
  save: number;
}

/** Measures the workbench of the curriculum in `folder`, which is in the project, has lesson G3-08 and is changed by this. */
export async function measureWorkbench(browser: Browser, folder: string, saves: number): Promise<WorkbenchTimes> {
  const plan = readFileSync(path.join(folder, file), 'utf8');
  const begun = performance.now();
  const server = await devServer(folder);
  const start = performance.now() - begun;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const freshAfter = (revision: number) =>
    page.waitForFunction((count) => Number(document.body.dataset['fresh'] ?? 0) > count, revision, { polling: 10, timeout: 120_000 });
  try {
    const opened = performance.now();
    await page.goto(`${server.url}/workbench/zh/g3-08/`, { timeout: 120_000 });
    await freshAfter(0);
    const firstPage = performance.now() - opened;
    const taken: number[] = [];
    for (let run = 0; run < saves; run++) {
      const revision = await page.evaluate(() => Number(document.body.dataset['fresh']));
      const started = performance.now();
      writeFileSync(path.join(folder, file), plan.replace(place, `${place}，第 ${run} 回`));
      await freshAfter(revision);
      taken.push(performance.now() - started);
    }
    return { start, firstPage, save: median(taken, (ms) => ms) };
  } finally {
    await page.close();
    await server.stop();
  }
}
