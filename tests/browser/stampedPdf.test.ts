import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/paper/stampPlaces.ts';
import { openPdf, readPdf } from '../support/pdf.ts';
import { numbered } from '../support/sheets.ts';
import { siteFolder } from '../support/site.ts';
import { stencilsOf } from '../support/stamps.ts';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { open, site } from './support/browser.ts';
import { arrange, save } from './support/saved.ts';
import { ours, said, stampPage, type } from './support/stamping.ts';

const pdfOf = (file: string) => path.join(siteFolder, 'packs', file);

/** Returns the black dots of every stencil in a PDF. */
async function dotsIn(pdf: Uint8Array): Promise<{ columns: number; rows: number; black: (x: number, y: number) => boolean }[]> {
  const { context } = await PDFDocument.load(pdf);
  const stencils = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
  return Promise.all(
    stencils
      .filter(({ dict }) => dict.has(PDFName.of('ImageMask')))
      .map(async ({ dict, contents }) => {
        const plain = new Blob([contents as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate'));
        const bits = new Uint8Array(await new Response(plain).arrayBuffer());
        const number = (key: string) => Number(String(dict.get(PDFName.of(key))));
        const [columns, rows] = [number('Width'), number('Height')];
        const stride = Math.ceil(columns / 8);
        return { columns, rows, black: (x: number, y: number) => ((bits[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1) === 1 };
      }),
  );
}

describe('a stamped PDF', () => {
  test('the carers’ card: its corner and blanks are filled, in place, and can be heard', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    await page.getByLabel('哪一份').selectOption({ label: '孩子有事，先找老师' });
    expect(await arrange(page)).toBe('做好了：1 页。印上了本校的名字，填好 4 个空格。打印时选：A4，实际大小。');
    const { name, pdf } = await save(page);
    expect(name).toBe('孩子有事-先找老师-stamped.pdf');

    const card = pdfOf('zh/documents/r01-carer-card.pdf');
    const { places } = readNote((await PDFDocument.load(readFileSync(card))).getPage(0))!;
    const [painted] = await stencilsOf(pdf);
    const filled = ['corner', 'class-teacher.name', 'class-teacher.phone', 'child-director.phone', 'principal.name'];
    expect(painted!.length).toBe(filled.length);
    for (const [index, field] of filled.entries()) {
      const place = places.find((each) => each.field === field)!;
      const { x, y, width, height } = painted![index]!;
      expect(x, field).toBeGreaterThanOrEqual(place.x - 0.1);
      expect(x + width, field).toBeLessThanOrEqual(place.x + place.width + 0.1);
      expect([Math.round(y), Math.round(height)], field).toEqual([place.y, place.height].map(Math.round));
    }

    const [before, after] = [await readPdf(card), await readPdf(pdf)];
    expect(after).toMatchObject({ tagged: true, title: before.title, language: 'zh-CN', outline: before.outline, xmp: before.xmp });
    expect(after.pages[0]!.words.trim()).toBe(before.pages[0]!.words.trim());
    expect(after.pages[0]!.alts).toEqual([
      ...before.pages[0]!.alts,
      '老师 王秀英',
      '电话 0791-8765 4321 转 8001',
      '电话 138 0000 0000',
      '校长 刘建国',
    ]);
  });

  sometimes('is pure black, at 600 dots an inch: a frame without a gap, and words in it', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    await arrange(page);
    const { pdf } = await save(page);
    const corner = (await dotsIn(pdf)).sort((a, b) => b.columns - a.columns)[0]!;
    const { width, height } = (await stencilsOf(pdf))[0]![0]!;
    expect(corner.columns / (width / 72)).toBeCloseTo(600, 0);
    expect(corner.rows / (height / 72)).toBeCloseTo(600, -1);
    const across = (y: number) => Array.from({ length: corner.columns - 80 }, (_, x) => corner.black(x + 40, y));
    for (const y of [2, corner.rows - 3]) expect(across(y).every(Boolean)).toBe(true);
    const middle = Array.from({ length: corner.rows - 40 }, (_, y) => across(y + 20)).flat();
    const share = middle.filter(Boolean).length / middle.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.4);
  });

  sometimes('a pack for a grade carries it on every page, in few more bytes', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    await page.getByLabel('哪一份').selectOption({ label: '三年级 教师包' });
    expect(await arrange(page)).toMatch(/^做好了：\d+ 页。印上了本校的名字，填好 \d+ 个空格。/);
    const { pdf } = await save(page);
    const original = readFileSync(pdfOf('zh/grade-3-teacher.pdf'));
    const pages = await stencilsOf(pdf);
    const { length } = (await readPdf(original)).pages;
    expect(pages.length).toBe(length);
    for (const [index, painted] of pages.entries()) expect(painted.length, `page ${index + 1}`).toBeGreaterThan(0);
    expect(pdf.length - original.length).toBeLessThan(40_000);
    const tree = await openPdf(pdf).then(async (document) => (await document.getPage(length)).getStructTree());
    expect(JSON.stringify(tree)).toContain('"role":"Document"');
  });

  sometimes('folded to a booklet it carries it too: stamped first, then folded', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    await page.getByLabel('哪一份').selectOption({ label: '三年级 教师包' });
    await page.getByLabel('怎么排').selectOption('booklet');
    expect(await arrange(page)).toMatch(/^排好了：\d+ 页，\d+ 张纸。印上了本校的名字，填好 \d+ 个空格。打印时选/);
    const { name, pdf } = await save(page);
    expect(name).toBe('三年级-教师包-booklet.pdf');
    const { pages } = await readPdf(pdfOf('zh/grade-3-teacher.pdf'));
    const corners = (await stencilsOf(pdf)).flat().filter(({ height }) => Math.abs(height - 13 * Math.SQRT1_2) < 0.3);
    expect(corners.length).toBeGreaterThanOrEqual(pages.length);
  });

  sometimes('every handout can be stamped where it is saved: two on a sheet, each with its corner; unticked, none', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    await page.goto('/zh/lessons/g3-08/letter-paper/');
    expect(await page.locator('[data-part=stamp]').innerText()).toBe('印上：青石镇中心小学 三（2）班 王秀英 0791-8765 4321 转 8001');
    expect(await arrange(page)).toBe('排好了：1 页，1 张纸。印上了本校的名字，填好 0 个空格。打印时选：A4，实际大小，单面。');
    expect((await stencilsOf((await save(page)).pdf)).map((painted) => painted.length)).toEqual([2]);
    await page.getByRole('checkbox').uncheck();
    expect(await arrange(page)).toBe('排好了：1 页，1 张纸。打印时选：A4，实际大小，单面。');
    expect((await stencilsOf((await save(page)).pdf)).flat()).toEqual([]);
    expect(await page.getByLabel('怎么排').locator('option[value=whole]').isDisabled()).toBe(true);
  });

  sometimes('without a stamp a handout is arranged as ever, with a link to where it is typed', async () => {
    const page = await open('/en/lessons/g3-08/letter-paper/');
    expect(await page.getByRole('checkbox').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Type your school’s name and numbers once, print them on every PDF you make' }).click();
    expect(page.url()).toBe(`${site}/en/stamp/`);
  });

  test.each(
    sampleOf(
      [
        ['Tibetan', 'མཚོ་སྔོན་སློབ་གྲྭ'],
        ['Uyghur', 'قەشقەر ئوتتۇرا مەكتىپى'],
        ['rare characters and emoji', '𠮷林𬭎小学 👩‍🏫🏫'],
      ] as const,
      1,
    ),
  )('%s is drawn and printed', async (_, school) => {
    const page = await open(stampPage);
    await type(page, [['school', school]]);
    expect(await said(page)).toBe('存在这台机器上了。');
    expect(await arrange(page)).toContain('印上了本校的名字');
    const [corner] = await dotsIn((await save(page)).pdf);
    expect(corner!.columns).toBeGreaterThan(corner!.rows);
  });
});

describe('what cannot be stamped is reported in a sentence', () => {
  const foreign = { name: 'mine.pdf', mimeType: 'application/pdf' };

  sometimes('a PDF that is not ours; arranged, it is arranged all the same', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    await page.getByLabel('哪一份').selectOption('own');
    await page.getByLabel('选一个 PDF 文件').setInputFiles({ ...foreign, buffer: Buffer.from(await numbered(2)) });
    expect(await arrange(page)).toBe(
      '这份 PDF 上没有留位置：它不是纸鸢的，或者已经排成了小册子、小张。请选原来的那一份，在这里一边印一边排。',
    );
    await page.getByLabel('怎么排').selectOption('two-up');
    expect(await arrange(page)).toContain('这份 PDF 上没有留位置，本校的名字没有印上。');
  });

  sometimes('a booklet that was folded before', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    await page.getByLabel('哪一份').selectOption('own');
    await page.getByLabel('选一个 PDF 文件').setInputFiles(pdfOf('zh/grade-3-teacher-booklet.pdf'));
    expect(await arrange(page)).toContain('这份 PDF 上没有留位置');
  });

  test('one that has been stamped: no name over another', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    await arrange(page);
    const { pdf } = await save(page);
    await page.getByLabel('哪一份').selectOption('own');
    await page.getByLabel('选一个 PDF 文件').setInputFiles({ ...foreign, buffer: Buffer.from(pdf) });
    expect(await arrange(page)).toBe('这份 PDF 上已经印过学校的名字了。要换，请选没有印过的那一份。');
  });

  sometimes('one of which only half arrives', async () => {
    const page = await open(stampPage);
    await type(page, ours);
    await page.route('**/packs/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ status: 200, contentType: 'application/pdf', body: (await response.body()).subarray(0, 1000) });
    });
    expect(await arrange(page)).toContain('这份 PDF 没有取到');
    await page.unroute('**/packs/**');
    expect(await arrange(page)).toContain('印上了本校的名字');
  });
});
