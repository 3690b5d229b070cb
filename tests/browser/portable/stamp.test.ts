import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../../src/pipeline/browser/chromium.ts';
import { readPdf } from '../../support/pdf.ts';
import { stencilsOf } from '../../support/stamps.ts';
import { thorough } from '../../support/thorough.ts';
import { carried, complaintsOf, fileUrl, pageFile } from '../support/copies.ts';

const pdf = 'packs/zh/documents/r01-classroom-poster.pdf';
let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = carried('portable-stamp');
  browser = await launch({ version: 'oldest' });
});
afterAll(() => browser.close());

test.runIf(thorough)('from a disk, in Chromium 109: typed, kept, and printed on the poster that is picked', async () => {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(fileUrl(folder, pageFile('/zh/stamp/')));
  await page.locator('[name=school]').fill('青石镇中心小学');
  await page.locator('[name="night.name"]').fill('宿管李阿姨');
  await page.locator('[name="night.phone"]').fill('0791-8765 4399');
  await page.locator('[name="night.phone"]').blur();
  expect(await page.locator('[data-stamp] [role=status]').innerText()).toBe('存在这台机器上了。');
  expect(await page.locator('[data-part=file-here]').innerText()).toBe(
    '浏览器不让网页自己去拿文件夹里的文件。请点下面，到这份拷贝的 packs/zh 去选。',
  );
  await page.reload();
  await page.getByLabel('选一个 PDF 文件').setInputFiles(path.join(folder, pdf));
  await page.getByRole('button', { name: '开始做' }).click();
  const link = page.getByRole('link', { name: '存下来' });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('先找大人-stamped.pdf');
  const file = path.resolve('.cache/tests', `stamped-from-a-disk-${process.pid}.pdf`);
  await download.saveAs(file);
  const made = readFileSync(file);
  rmSync(file);
  expect((await readPdf(made)).pages[0]!.alts).toContain('夜里 宿管李阿姨 0791-8765 4399');
  expect((await stencilsOf(made)).map((painted) => painted.length)).toEqual([2]);
  expect(complaints).toEqual([]);
});
