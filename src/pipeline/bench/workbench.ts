import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { devServer } from '../browser/devServer.ts';
import { median } from './measure.ts';

/** The text that is saved again and again, and the part of it that changes. */
const file = 'lessons/grade-3/08-a-letter-far-away/plan.zh.mdx';
const place = '念一句，停一停';

/**
 * Measures the median time in milliseconds from saving the plan of a lesson until the workbench has updated both its page and its PDF,
 * with all documents of the curriculum. Works on a copy in `folder`, which is in the project.
 */
export async function saveToFresh(browser: Browser, root: string, folder: string, times: number): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['lessons', 'workshops', 'content']) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  const plan = readFileSync(path.join(folder, file), 'utf8');
  const server = await devServer(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const freshAfter = (edition: number) =>
    page.waitForFunction((count) => Number(document.body.dataset['fresh'] ?? 0) > count, edition, { polling: 10 });
  try {
    await page.goto(`${server.url}/workbench/zh/g3-08/`);
    await freshAfter(0);
    const taken: number[] = [];
    for (let run = 0; run < times; run++) {
      const edition = await page.evaluate(() => Number(document.body.dataset['fresh']));
      const started = performance.now();
      writeFileSync(path.join(folder, file), plan.replace(place, `${place}，第 ${run} 回`));
      await freshAfter(edition);
      taken.push(performance.now() - started);
    }
    return median(taken, (ms) => ms);
  } finally {
    await page.close();
    await server.stop();
  }
}
