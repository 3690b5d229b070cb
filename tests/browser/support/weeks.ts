import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { newPage } from './browser.ts';

/** A day on which grade 5 has its written lesson, and grade 3 has to wait for its own. */
export const monday = new Date('2026-11-30T09:00:00');

/** Opens a page of the site on this Monday. */
export async function openOn(address: string, options: Parameters<typeof newPage>[0] = {}): Promise<Page> {
  const page = await newPage(options);
  await page.clock.setFixedTime(monday);
  await page.goto(address);
  return page;
}

/** Opens “this week” and remembers a class. */
export async function withClass(grade: string, name: string, pupils: number, options: Parameters<typeof newPage>[0] = {}): Promise<Page> {
  const page = await openOn('/zh/this-week/', options);
  await addClass(page, grade, name, pupils);
  return page;
}

/** Fills in the form for a class. */
export async function addClass(page: Page, grade: string, name: string, pupils: number): Promise<void> {
  const form = page.locator('.week-classes form');
  await form.getByLabel('年级').selectOption({ label: grade });
  await form.getByLabel('班（可不填').fill(name);
  await form.getByLabel('班里人数').fill(String(pupils));
  await form.getByRole('button', { name: '记住这个班' }).click();
  await page.locator('.week-next').waitFor();
}

/** Clicks, and returns the text of the file that is saved. */
export async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** A file as a teacher chooses it in the form. */
export function deviceFile(text: string, name = 'paper-kite-2026-11-30.json'): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}
