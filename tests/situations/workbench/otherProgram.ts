import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach } from 'vitest';
import { benchIsOpen } from '../../support/bench.ts';
import { lesson, soundFiles } from '../../support/curriculum.ts';
import { bench, root } from './bench.ts';

/** The Chinese plan of the lesson that is written. */
export const plan = soundFiles[`${lesson}/plan.zh.mdx`]!;

/** The page of the test that runs. */
export let page: Page;

/** Someone writes in another program and looks at page and paper: each test in a new page, after which the lesson is what it was. */
export function writesElsewhere(): void {
  beforeEach(async () => {
    page = await bench.browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
    page.setDefaultTimeout(20_000);
    // Page and paper, in every window. The editor has tests of its own.
    await page.addInitScript(() => {
      const panes = ['page', 'paper'];
      localStorage.setItem('paper-kite-panes', JSON.stringify({ narrow: panes, middle: panes, wide: panes }));
    });
  });

  afterEach(async () => {
    await page.close();
    await restore();
  });
}

/** How many saves the server has seen. */
async function served(): Promise<number> {
  return ((await (await fetch(`${bench.url}/workbench/text/zh/g3-08/`)).json()) as { revision: number }).revision;
}

/** Brings the lesson back to what it was, and waits until the server has seen it: the next test counts saves. */
async function restore(): Promise<void> {
  for (const [file, text] of Object.entries(soundFiles)) {
    if (readFileSync(path.join(root, file), 'utf8') === text) continue;
    const before = await served();
    writeFileSync(path.join(root, file), text);
    while ((await served()) === before) await new Promise((later) => setTimeout(later, 20));
  }
}

/** The count of saves that both panes show. */
const revision = () => page.evaluate(() => Number(document.body.dataset['fresh'] ?? 0));

/** Opens the workbench and waits for both panes. */
export async function open(address = 'zh/g3-08/'): Promise<void> {
  await page.goto(`${bench.url}/workbench/${address}`);
  await benchIsOpen(page);
}

/** Saves a file as an editor does and waits until both panes show what was saved. */
export async function save(file: string, text: string): Promise<void> {
  const before = await revision();
  writeFileSync(file, text);
  await page.waitForFunction((count) => Number(document.body.dataset['fresh']) > count, before, { polling: 20 });
}

export const left = () => page.frameLocator('#page');
export const paperWords = () => page.locator('#paper canvas').first().getAttribute('aria-label');
/** The problems in the list; advice is folded below them. */
export const listed = () => page.locator('#problems > ul > li b').allTextContents();
