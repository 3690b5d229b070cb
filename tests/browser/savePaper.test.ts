import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../src/print/buildPacks.ts';
import { readPdf } from '../support/pdf.ts';
import { numbered, sidesOf } from '../support/sheets.ts';
import { siteFolder } from '../support/site.ts';
import { sometimes } from '../support/thorough.ts';
import { newPage, open, site } from './support/browser.ts';
import { arrange, save } from './support/saved.ts';

const sheet = '/zh/lessons/g3-08/letter-paper/';
const packOf = (file: string) => readManifest(path.join(siteFolder, 'packs')).find((entry) => entry.file === file)!;

const linesOf = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');

describe('saving paper on the page of a handout', () => {
  test('two on a sheet: the handout is on one A4 twice, to be cut apart; the library is loaded on demand', async () => {
    const page = await newPage();
    const scripts: string[] = [];
    page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
    await page.goto(sheet);
    await page.getByRole('button', { name: '开始做' }).waitFor();
    expect(scripts.filter((url) => url.endsWith('/tools/paper.js'))).toEqual([]);

    expect(await arrange(page)).toBe('排好了：1 页，1 张纸。打印时选：A4，实际大小，单面。');
    expect(scripts.filter((url) => url.endsWith('/tools/paper.js')).length).toBe(1);
    const { name, pdf } = await save(page);
    expect(name).toBe('一封信-two-up.pdf');
    const made = await readPdf(pdf);
    const original = await readPdf(path.join(siteFolder, 'packs/zh/documents/g3-08-letter-paper.pdf'));
    expect(made).toMatchObject({ title: '一封信', language: 'zh-CN' });
    expect(made.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[842, 595]]);
    const { runs, width } = made.pages[0]!;
    const words = linesOf(original.pages[0]!.runs);
    expect(linesOf(runs.filter(({ x }) => x < width / 2))).toBe(words);
    expect(linesOf(runs.filter(({ x }) => x >= width / 2))).toBe(words);
  });

  sometimes('by keyboard alone, in English: four cards on a sheet, and the focus goes to what was made', async () => {
    const page = await open('/en/lessons/g1-03/feeling-weather-cards/');
    await page.getByLabel('Layout').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Layout').inputValue()).toBe('four-up');
    await page.getByLabel('Printer').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Ready' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Save it');
    const { name, pdf } = await save(page);
    expect(name).toMatch(/^[\w-]+-four-up\.pdf$/);
    const { pages } = await readPdf(pdf);
    expect([Math.round(pages[0]!.width), Math.round(pages[0]!.height)]).toEqual([595, 842]);
  });

  sometimes('another choice takes away what was made for the last one', async () => {
    const page = await open(sheet);
    await arrange(page);
    await page.getByLabel('怎么排').selectOption('four-up');
    expect(await page.getByRole('link', { name: '存下来' }).isVisible()).toBe(false);
    expect(await page.locator('.save-paper [role=status]').innerText()).toBe('');
  });

  test('without JavaScript it says what to do instead', async () => {
    const page = await open(sheet, { javaScriptEnabled: false });
    expect(await page.locator('.save-paper noscript').innerText()).toBe(
      '这里要用到 JavaScript。没有它，打印时在“每张纸的页数”里选 2，也能省一半纸。',
    );
    expect(await page.getByRole('button', { name: '开始做' }).isVisible()).toBe(false);
  });
});

describe('a booklet of a pack, from the downloads page', () => {
  test('reads back in folding order; the printer’s edge is saved on the device', async () => {
    const page = await open('/zh/downloads/');
    await page.getByLabel('哪一份').selectOption({ label: '三年级 教师包' });
    await page.getByLabel('怎么排').selectOption('booklet');
    await page.getByLabel('打印机').selectOption('long-edge');
    const pack = packOf('zh/grade-3-teacher.pdf');
    const sheets = Math.ceil(pack.pages / 4);
    expect(await arrange(page)).toBe(`排好了：${pack.pages} 页，${sheets} 张纸。打印时选：A4，实际大小，双面，翻长边。`);
    const { name, pdf } = await save(page);
    expect(name).toBe('三年级-教师包-booklet.pdf');
    const [sides, original] = await Promise.all([readPdf(pdf), readPdf(path.join(siteFolder, 'packs', pack.file))]);
    expect(sides.pages.length).toBe(sheets * 2);
    const last = sheets * 4;
    for (const [index, { runs, width }] of sides.pages.entries()) {
      // Over the long edge the backs are upside down, so left and right are swapped.
      const [low, high] = [runs.filter(({ x }) => x < width / 2), runs.filter(({ x }) => x >= width / 2)];
      expect(linesOf(low), `left of side ${index + 1}`).toBe(linesOf(original.pages[last - index - 1]?.runs ?? []));
      expect(linesOf(high), `right of side ${index + 1}`).toBe(linesOf(original.pages[index]?.runs ?? []));
    }
    await page.goto('/en/downloads/');
    await page.getByLabel('Layout').selectOption('booklet');
    expect(await page.getByLabel('Printer').inputValue()).toBe('long-edge');
  });

  sometimes('what the reader picks is arranged here and sent nowhere', async () => {
    const page = await open('/en/downloads/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url().replace(site, '')}`));
    await page.getByLabel('Which PDF').selectOption('own');
    expect(await arrange(page)).toBe('No file is chosen yet.');
    const mine = { name: '\u202Egnp.<script>.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await numbered(70)) };
    await page.getByLabel('Choose a PDF file').setInputFiles(mine);
    await page.getByLabel('Layout').selectOption('booklet');
    expect(await arrange(page)).toBe(
      'Ready. Pages: 70. Sheets of paper: 18. Too thick for one fold: it makes 2 booklets of 9 + 9 sheets. When printing, choose A4, actual size, both sides, short edge.',
    );
    const { name, pdf } = await save(page);
    expect(name).toBe('gnp-script-booklet.pdf');
    expect((await sidesOf(pdf))[0]!.found.map(({ page: number }) => number)).toEqual([36, 1]);
    expect(requests.filter((request) => !/^GET (\/_astro\/|\/tools\/paper.js$|blob:)/.test(request))).toEqual([]);
  });
});

describe('errors are reported in a sentence, and nothing is lost', () => {
  sometimes('a PDF that arrives half, or not at all: pressing again makes it', async () => {
    const page = await open(sheet);
    const half = '这份 PDF 没有取到：网断了，或者只到了一半。等网好了再点一次；也可以先下载，再选“我自己的 PDF”。';
    await page.route('**/packs/**', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ status: 200, contentType: 'application/pdf', body: body.subarray(0, body.length / 2) });
    });
    expect(await arrange(page)).toBe(half);
    await page.unroute('**/packs/**');
    await page.route('**/packs/**', (route) => route.abort());
    expect(await arrange(page)).toBe(half);
    await page.unroute('**/packs/**');
    expect(await arrange(page)).toContain('排好了：1 页，1 张纸。');
  });

  sometimes('a file that is not a PDF, one with a password, one without pages', async () => {
    const page = await open('/zh/downloads/');
    await page.getByLabel('哪一份').selectOption('own');
    const locked = await PDFDocument.load(await numbered(2));
    locked.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    const empty = await PDFDocument.create();
    for (const [buffer, sentence] of [
      [new TextEncoder().encode('<script>alert(1)</script>'), '这个文件读不了：它不是 PDF，或者不完整。换一个，或者重新下载再选。'],
      [await locked.save(), '这个 PDF 加了密码，打不开。请用没有密码的那一份。'],
      [await empty.save({ addDefaultPage: false }), '这个 PDF 里一页也没有。'],
    ] as const) {
      await page.getByLabel('选一个 PDF 文件').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from(buffer) });
      expect(await arrange(page)).toBe(sentence);
    }
  });
});
