import { readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch } from '../../src/pipeline/browser/chromium.ts';
import { thorough } from '../support/thorough.ts';
import { makeCopy } from './support/checkedCopy.ts';

const pdf = 'packs/zh/documents/g3-08.pdf';
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launch({ version: 'oldest' });
});
beforeEach(async () => {
  folder = await makeCopy('copy-oldest');
});
afterAll(() => browser.close());

/** Playwright cannot choose a folder in a browser this old, so the files are passed to the page directly. */
async function handOver(page: Page): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: `folder/${path.relative(folder, file)}`, base64: readFileSync(file).toString('base64') }));
  await page.evaluate((given) => {
    const picked = given.map(({ path: name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      return Object.defineProperty(new File([bytes], name.split('/').pop()!), 'webkitRelativePath', { value: name });
    });
    const input = document.querySelector<HTMLInputElement>('#folder')!;
    Object.defineProperty(input, 'files', { value: picked, configurable: true });
    input.dispatchEvent(new Event('change'));
  }, files);
}

test.runIf(thorough)('Chromium 109, the last for Windows 7: a copy opened by double click is whole, and then it is not', async () => {
  expect(browser.version()).toMatch(/^109\./);
  const page = await browser.newPage({ locale: 'zh-CN' });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${pathToFileURL(folder)}/zh/copy/index.html`);
  await page.getByRole('button', { name: '选这个文件夹' }).waitFor();
  await handOver(page);
  await page.locator('#check[data-state=whole]').waitFor();
  truncateSync(path.join(folder, pdf));
  rmSync(path.join(folder, 'favicon.svg'));
  await handOver(page);
  await page.locator('#check[data-state=damaged]').waitFor();
  expect(await page.locator('#report').innerText()).toContain(`少了 1 个\nfavicon.svg\n1 个是空的\n${pdf}`);
  expect(complaints).toEqual([]);
});

test.runIf(thorough)('Chromium 109: a copy on a server that speaks plain http', async () => {
  truncateSync(path.join(folder, pdf));
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.route('http://school.lan/**', (route) => {
    const file = path.join(folder, decodeURIComponent(new URL(route.request().url()).pathname));
    return route.fulfill({ path: file });
  });
  await page.goto('http://school.lan/zh/copy/index.html');
  expect(await page.evaluate(() => crypto.subtle === undefined)).toBe(true);
  await page.getByRole('button', { name: '开始查' }).click();
  await page.locator('#check[data-state=damaged]').waitFor();
  expect(await page.locator('#report').innerText()).toContain(`1 个是空的\n${pdf}`);
});
