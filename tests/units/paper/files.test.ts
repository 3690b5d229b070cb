import { degrees, PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { impose, readPages } from '../../../src/paper/impose.ts';
import { PaperError } from '../../../src/paper/paperError.ts';
import { planBooklet, planCut } from '../../../src/paper/plan.ts';
import { readPdf } from '../../support/pdf.ts';
import { numbered, sidesOf } from '../../support/sheets.ts';

async function errorOf(pdf: Uint8Array): Promise<string> {
  const error = await readPages(pdf).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PaperError);
  return (error as PaperError).message;
}

describe('a file that cannot be arranged is reported in a sentence', () => {
  const damaged = 'This is not a complete PDF: it is damaged, or only part of it was received.';

  test('no PDF at all', async () => {
    expect(await errorOf(new TextEncoder().encode('<script>alert(1)</script>'))).toBe(damaged);
    expect(await errorOf(new Uint8Array())).toBe(damaged);
  });

  test.each([0.1, 0.5, 0.9, 0.99])('a PDF of which only a part has arrived: %f', async (part) => {
    const whole = await numbered(8);
    expect(await errorOf(whole.slice(0, Math.floor(whole.length * part)))).toBe(damaged);
  });

  test('a PDF with a password', async () => {
    const document = await PDFDocument.load(await numbered(2));
    document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    expect(await errorOf(await document.save())).toBe('This PDF is locked with a password.');
  });

  test('a PDF without pages', async () => {
    const document = await PDFDocument.create();
    expect(await errorOf(await document.save({ addDefaultPage: false }))).toBe('This PDF has no pages.');
  });
});

describe('what comes out', () => {
  test('has its title and language, asks to be printed at its own size, and names the edge for the printer', async () => {
    const pages = await readPages(await numbered(5));
    const pdf = await impose({ pages, plan: planBooklet(5, 'long-edge'), flip: 'long-edge', title: '三年级 小册子', language: 'zh-CN' });
    expect(await readPdf(pdf)).toMatchObject({ title: '三年级 小册子', language: 'zh-CN' });
    const { catalog } = await PDFDocument.load(pdf);
    const preferences = catalog.getViewerPreferences()!;
    expect(String(preferences.getDuplex())).toBe('DuplexFlipLongEdge');
    expect(String(preferences.getPrintScaling())).toBe('None');
    expect(catalog.get(PDFName.of('StructTreeRoot'))).toBeUndefined();
  });

  test('an empty page stays empty, and takes its place', async () => {
    const source = await PDFDocument.load(await numbered(3));
    source.insertPage(1, [595.276, 841.89]);
    const pages = await readPages(await source.save());
    const sides = await sidesOf(
      await impose({ pages, plan: planBooklet(4, 'short-edge'), flip: 'short-edge', title: 'x', language: 'en' }),
    );
    expect(sides.map(({ found }) => found.map(({ page }) => page))).toEqual([[3, 1], [2]]);
  });

  test.each([90, 180, 270])('a page that its file rotates by %i degrees is upright', async (turn) => {
    const source = await PDFDocument.create();
    const font = await source.embedFont(StandardFonts.Helvetica);
    const lying = turn !== 180;
    const page = source.addPage(lying ? [841.89, 595.276] : [595.276, 841.89]);
    // Words that are upright once the page has been rotated clockwise.
    const at = { 90: { x: 80, y: 50 }, 180: { x: 545, y: 80 }, 270: { x: 762, y: 545 } }[turn]!;
    page.drawText('1', { ...at, size: 24, font, rotate: degrees(turn) });
    page.setRotation(degrees(turn));
    const pages = await readPages(await source.save());
    expect(pages.orientation).toBe('portrait');
    const plan = planCut(1, { perSide: 2, fill: 'same', flip: 'none', pages: pages.orientation });
    const [side] = await sidesOf(await impose({ pages, plan, flip: 'none', title: 'x', language: 'en' }));
    expect(side!.found.map(({ along }) => along)).toEqual([1, 1]);
    const expected = 50 * Math.SQRT1_2;
    expect(side!.found.map(({ x }) => x)).toEqual([expect.closeTo(expected, 0), expect.closeTo(side!.width / 2 + expected, 0)]);
    for (const { y } of side!.found) expect(y).toBeCloseTo(side!.height - 80 * Math.SQRT1_2, 0);
  });

  test('each step is reported, in order', async () => {
    const pages = await readPages(await numbered(9));
    const progress: string[] = [];
    await impose({
      pages,
      plan: planBooklet(9, 'short-edge'),
      flip: 'short-edge',
      title: 'x',
      language: 'en',
      onProgress: (done, total) => void progress.push(`${done}/${total}`),
    });
    expect(progress).toEqual(['1/3', '2/3', '3/3']);
  });
});
