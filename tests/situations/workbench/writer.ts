import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';
import { benchIsOpen } from '../../support/bench.ts';
import { lesson, soundFiles } from '../../support/curriculum.ts';
import { bench, root } from './bench.ts';

const planOfAll = 'content/scope-and-sequence.yaml';

/** The Chinese plan of the lesson that is written. */
export const plan = soundFiles[`${lesson}/plan.zh.mdx`]!;

/** The page of the test that runs. */
export let page: Page;

/** Someone writes in the editor of the workbench: each test in a new page, after which the lesson is what it was. */
export function writesInTheEditor(): void {
  let planBefore: string;

  beforeEach(async () => {
    planBefore ??= readFileSync(path.join(root, planOfAll), 'utf8');
    page = await bench.browser.newPage({ viewport: { width: 1600, height: 900 }, locale: 'zh-CN' });
    page.setDefaultTimeout(20_000);
  });

  afterEach(async () => {
    await page.close();
    writeFileSync(path.join(root, planOfAll), planBefore);
    for (const [file, text] of Object.entries(soundFiles)) writeFileSync(path.join(root, file), text);
    // What a test that failed has left would fail the next ones.
    const added = readdirSync(path.join(root, lesson)).filter((file) => file.endsWith('.mdx') && !(`${lesson}/${file}` in soundFiles));
    for (const file of added) rmSync(path.join(root, lesson, file));
  });
}

/** A file of the lesson as it is on disk. */
export const onDisk = (file = 'plan.zh.mdx') => readFileSync(path.join(root, lesson, file), 'utf8');

export async function open(address = 'zh/g3-08/'): Promise<void> {
  await page.goto(`${bench.url}/workbench/${address}`);
  await opened();
}

/** Waits until the page, the paper and the editor are there. */
export async function opened(): Promise<void> {
  await benchIsOpen(page, { editor: true });
}

export const type = (text: string) => page.keyboard.type(text);
export const press = (key: string) => page.keyboard.press(key);
export const written = () => page.evaluate(() => [...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'));
export const isSaved = () => expect.poll(() => page.locator('#saved').textContent(), { timeout: 10_000 }).toBe('都保存了');

/** Puts the cursor at the end of the first line with these words. */
export async function after(words: string): Promise<void> {
  await page.locator('.cm-line', { hasText: words }).first().click();
  await press('End');
}
