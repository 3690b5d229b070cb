import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../../src/pipeline/browser/chromium.ts';
import { siteFolder } from '../../support/site.ts';
import { thorough } from '../../support/thorough.ts';
import { unzipInto } from '../../support/unzip.ts';
import { newPage } from '../support/browser.ts';
import { carried, complaintsOf, fileUrl, pageFile } from '../support/copies.ts';
import { awake, inside, make, packFacts } from '../support/packs.ts';
import { save } from '../support/saved.ts';

const folder = carried('portable-pack');
const pdfs = path.join(folder, 'packs/zh/documents');
const builder = fileUrl(folder, pageFile('/zh/pack/'));
const files = (page: Page) => page.locator('.pack-files [role=status]').innerText();

describe('the pack builder from a disk', () => {
  test('from the page of a lesson into the pack; the reader chooses the folder with the PDFs once, and it is made', async () => {
    const page = await newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${builder}?add=W02`);
    await awake(page);
    await page.goto(fileUrl(folder, pageFile('/zh/lessons/g3-08/')));
    await page.getByRole('link', { name: '放进资料包' }).click();
    await awake(page);
    expect(await inside(page)).toEqual(['W02', 'G3-08']);
    expect(await page.locator('.pack-files p').first().innerText()).toBe('浏览器不让网页自己去拿文件夹里的文件，要您选一下。');
    expect(await files(page)).toBe('还差 2 份：w02.pdf、g3-08.pdf');
    await page.getByLabel('选文件夹：这份拷贝里的 packs/zh/documents').setInputFiles(pdfs);
    expect(await files(page)).toBe('2 份都找到了，可以做了。');
    expect(await make(page)).toContain('做好了');
    const { pages, links, bookmarks } = await packFacts((await save(page)).pdf);
    expect(links).toEqual([3, 11]);
    expect(bookmarks.slice(2)).toEqual(['W02 看、听、联：发现和回应孩子的心理需要 → 3', 'G3-08 写给远方的信 → 11']);
    expect(pages).toBe(13);
    expect(complaints).toEqual([]);
  });

  test('a PDF that was taken out of the folder is named', async () => {
    rmSync(path.join(pdfs, 'o01.pdf'), { force: true });
    const page = await newPage();
    await page.goto(`${builder}#d=O01.G3-08`);
    await page.getByLabel('选文件夹').setInputFiles(pdfs);
    expect(await files(page)).toMatch(/^还差 1 份：o01\.pdf/);
  });
});

test('the copy of a grade offers what it has, and no more', async () => {
  const out = path.resolve('.cache/tests/unzipped-pack');
  rmSync(out, { recursive: true, force: true });
  const [inside] = unzipInto(path.join(siteFolder, 'copies/paper-kite-zh-grade-3.zip'), out);
  const page = await newPage();
  await page.goto(fileUrl(path.join(out, inside!), pageFile('/zh/pack/')));
  await awake(page);
  const offered = await page.locator('.pack-adding li .small').allInnerTexts();
  expect(offered.length).toBeGreaterThan(3);
  expect(offered.filter((facts) => !/^(G3-|R01)/.test(facts))).toEqual([]);
});

describe.runIf(thorough)('in Chromium 109', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ version: 'oldest' });
  });
  afterAll(() => browser.close());

  test('files one by one: what is missing is named, what is not needed is counted, half a PDF is refused', async () => {
    const page = await browser.newPage({ acceptDownloads: true });
    const complaints = complaintsOf(page);
    await page.goto(`${builder}?add=G3-08.W02`);
    await awake(page);
    const choose = page.getByLabel('或者选文件');
    await choose.setInputFiles(['g3-08.pdf', 'a10.pdf'].map((name) => path.join(pdfs, name)));
    expect(await files(page)).toBe('还差 1 份：w02.pdf 另外选的 1 个文件用不上。');
    await page.getByRole('button', { name: '做成一份 PDF' }).click();
    await page.getByText('有 1 份没有拿到，别的都在：').waitFor();
    expect(await page.locator('.pack-make li').innerText()).toContain('还没有选到这个文件。');
    await choose.setInputFiles({ name: 'w02.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 half') });
    await page.getByRole('button', { name: '只再取这几份' }).click();
    await page.getByText('读不了：不是 PDF，或者不完整。').waitFor();
    await choose.setInputFiles(path.join(pdfs, 'w02.pdf'));
    expect(await make(page)).toContain('做好了');
    const { links, words } = await packFacts((await save(page)).pdf);
    expect(links).toEqual([3, 5]);
    expect(words[1]).toContain('写给远方的信');
    expect(complaints).toEqual([]);
  });
});
