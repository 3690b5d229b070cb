import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

let saved = 0;

/** Downloads a PDF that a page has made, and reads the file. */
export async function save(page: Page): Promise<{ name: string; pdf: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^(存下来|Save it)$/ }).click()]);
  const file = path.resolve('.cache/tests', `saved-${process.pid}-${saved++}.pdf`);
  await download.saveAs(file);
  const pdf = readFileSync(file);
  rmSync(file);
  return { name: download.suggestedFilename(), pdf };
}

/** Presses the button of a paper-saving form, waits for its message, and returns it. */
export async function arrange(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(开始做|Make it)$/ }).click();
  const status = page.locator('.save-paper [role=status]');
  await status.filter({ hasText: /^(?!正在|Arranging|Fetching).+/ }).waitFor();
  return status.innerText();
}
