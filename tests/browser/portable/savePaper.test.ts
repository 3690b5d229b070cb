import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../../src/pipeline/browser/chromium.ts';
import { readPdf } from '../../support/pdf.ts';
import { thorough } from '../../support/thorough.ts';
import { carried, complaintsOf, fileUrl, pageFile } from '../support/copies.ts';
import { handoutsFor } from '../support/plan.ts';

describe.runIf(thorough)('saving paper from a disk, in Chromium 109', () => {
  let folder: string;
  const pdf = 'packs/zh/documents/g3-08-letter-paper.pdf';
  let browser: Browser;
  beforeAll(async () => {
    folder = carried('portable-paper');
    browser = await launch({ version: 'oldest' });
  });
  afterAll(() => browser.close());

  test('no page may fetch a file there: it says which one to pick, and arranges what is picked', async () => {
    const page = await browser.newPage({ acceptDownloads: true });
    const complaints = complaintsOf(page);
    await page.goto(fileUrl(folder, pageFile('/zh/lessons/g3-08/letter-paper/')));
    expect(await page.locator('[data-part=file-here]').innerText()).toBe(
      `浏览器不让网页自己去拿文件夹里的文件。请点下面，到这份拷贝的 ${pdf} 去选。`,
    );
    await page.getByLabel('选一个 PDF 文件').setInputFiles(path.join(folder, pdf));
    await page.getByRole('button', { name: '开始做' }).click();
    const link = page.getByRole('link', { name: '存下来' });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('一封信-two-up.pdf');
    const file = path.resolve('.cache/tests', `from-a-disk-${process.pid}.pdf`);
    await download.saveAs(file);
    const { title, pages } = await readPdf(readFileSync(file));
    rmSync(file);
    expect({ title, sides: pages.map(({ width, height }) => [Math.round(width), Math.round(height)]) }).toEqual({
      title: '一封信',
      sides: [[842, 595]],
    });
    expect(complaints).toEqual([]);
  });

  test('the print budget counts there too, and keeps the class in the address', async () => {
    const page = await browser.newPage();
    await page.goto(`${fileUrl(folder, pageFile('/zh/grades/3/'))}?pupils=30`);
    await page.getByRole('spinbutton').waitFor();
    await expect.poll(() => page.locator('[data-needs]').innerText()).toBe(`30 人：${handoutsFor(30)} 张纸`);
    await page.getByRole('spinbutton').fill('31');
    await expect.poll(() => page.locator('[data-needs]').innerText()).toBe(`31 人：${handoutsFor(31)} 张纸`);
    expect(page.url()).toMatch(/\?pupils=31$/);
  });
});
