import type { PDFDocumentProxy } from 'pdfjs-dist';
import { describe, expect, test } from 'vitest';
import { assemble, type PackPart, type PackRequest } from '../../../src/paper/assemble.ts';
import type { DrawWords } from '../../../src/paper/pen.ts';
import { millimetre, papers } from '../../../src/paper/size.ts';
import { openPdf, readPdf } from '../../support/pdf.ts';
import { numbered } from '../../support/sheets.ts';

/** A fake for the canvas: a black bar as long as the words. */
const draw: DrawWords = (words, { size, width }) => {
  const columns = Math.min(Math.round(width), Math.round([...words].length * size));
  const bits = new Uint8Array(Math.ceil(columns / 8) * 10).fill(0xff);
  return { columns, rows: 10, bits, width: columns, height: size };
};

const parts = async (...pages: number[]): Promise<PackPart[]> =>
  Promise.all(pages.map(async (count, at) => ({ id: `G3-0${at + 1}`, title: `第 ${at + 1} 课`, pdf: await numbered(count) })));

const request = (of: Partial<PackRequest> & Pick<PackRequest, 'parts'>): PackRequest => ({
  form: 'double',
  cover: ({ pages, sheets }) => ({ brand: '纸鸢', title: '秋天的包', subtitle: `${pages} 页，${sheets} 张纸`, notes: ['CC BY 4.0'] }),
  words: { cover: '封面', contents: '目录' },
  title: '秋天的包',
  language: 'zh-CN',
  draw,
  ...of,
});

/** Each bookmark with the number of the page that it opens, indented as it is nested. */
async function bookmarks(pdf: PDFDocumentProxy): Promise<string[]> {
  type Item = { title: string; dest: unknown; items: Item[] };
  const walk = async (items: readonly Item[], indent: string): Promise<string[]> => {
    const found: string[] = [];
    for (const { title, dest, items: below } of items) {
      found.push(`${indent}${title} ${await pageOf(pdf, dest)}`, ...(await walk(below, `${indent}  `)));
    }
    return found;
  };
  return walk((await pdf.getOutline()) as Item[], '');
}

async function pageOf(pdf: PDFDocumentProxy, dest: unknown): Promise<number> {
  return 1 + (await pdf.getPageIndex((dest as [Parameters<PDFDocumentProxy['getPageIndex']>[0]])[0]));
}

describe('a pack made of several PDFs, read back with another tool', () => {
  test('cover, contents, then the parts, each on a fresh sheet, with the pack’s numbers', async () => {
    const { pdf, plan } = await assemble(request({ parts: await parts(2, 1, 3) }));
    const { pages, title, language } = await readPdf(pdf);
    expect({ title, language }).toEqual({ title: '秋天的包', language: 'zh-CN' });
    expect(plan).toMatchObject({ pages: 9, sheets: 5, starts: [3, 5, 7] });
    expect(pages).toHaveLength(9);
    // A page of a part has its own number in large type, and the number in the pack in the footer.
    expect(pages.slice(2).map(({ runs }) => runs.map(({ text }) => text))).toEqual([
      ['1', '3'],
      ['2', '4'],
      ['1', '5'],
      [],
      ['1', '7'],
      ['2', '8'],
      ['3', '9'],
    ]);
  });

  test('on another paper cover and contents have its size, and twenty-eight lines stay above the number of the page', async () => {
    const { pdf } = await assemble(request({ parts: await parts(...new Array<number>(28).fill(1)), form: 'single', paper: papers.letter }));
    const { pages } = await readPdf(pdf);
    expect(pages.slice(0, 3).map(({ width, height }) => [width, height])).toEqual([
      [612, 792],
      [612, 792],
      [595.276, 841.89],
    ]);
    const numbers = pages[1]!.runs.filter(({ text, x }) => /^\d+$/.test(text) && x > 300);
    expect(numbers.map(({ text }) => Number(text))).toEqual(Array.from({ length: 28 }, (_, index) => index + 3));
    expect(Math.min(...numbers.map(({ y }) => y))).toBeGreaterThan(15 * millimetre);
  });

  test('an edition with a drawing of its own has it on the cover in place of the kite', async () => {
    const drawing = { width: 10, height: 10, shapes: [{ path: 'M 1 1 L 9 9', fill: undefined, line: 1 }] };
    const [kite, own] = await Promise.all(
      [undefined, drawing].map(async (of) => (await assemble(request({ parts: await parts(1), drawing: of }))).pdf),
    );
    expect(own!.length).toBeLessThan(kite!.length);
    expect((await readPdf(own!)).pages[0]!.runs.map(({ text }) => text).join(' ')).toBe('纸鸢 秋天的包 3 页，2 张纸 CC BY 4.0');
  });

  test('the words of cover and contents can be searched, though they are pictures', async () => {
    const { pdf } = await assemble(request({ parts: await parts(2, 1) }));
    const { pages } = await readPdf(pdf);
    const words = pages.map(({ runs }) => runs.map(({ text }) => text).join(' '));
    expect(words[0]).toBe('纸鸢 秋天的包 5 页，3 张纸 CC BY 4.0');
    expect(words[1]).toBe('目录 G3-01 第 1 课 3 G3-02 第 2 课 5');
  });

  test('more different characters than one font can name, and rare ones, are all read back', async () => {
    const title = Array.from({ length: 600 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const [part] = await parts(1);
    const { pdf } = await assemble(request({ parts: [{ ...part!, title: `${title}𠮷` }] }));
    const words = (await readPdf(pdf)).pages[1]!.runs.map(({ text }) => text).join('');
    expect(words).toBe(`目录G3-01${title}𠮷3`);
  });

  test('each line of the contents leads to the page whose number it names, and so do the bookmarks', async () => {
    const sheets = (await parts(2, 1, 3, 2)).map((part, at) => (at === 1 ? { title: '一封信', pdf: part.pdf } : part));
    const { pdf } = await assemble(request({ parts: sheets }));
    const document = await openPdf(pdf);
    const links = (await (await document.getPage(2)).getAnnotations()) as { dest: unknown }[];
    expect(await Promise.all(links.map(({ dest }) => pageOf(document, dest)))).toEqual([3, 5, 7, 11]);
    expect(await bookmarks(document)).toEqual(['封面 1', '目录 2', 'G3-01 第 1 课 3', '  一封信 5', 'G3-03 第 3 课 7', 'G3-04 第 4 课 11']);
    expect(await document.getPageLabels()).toEqual(['封面', '目录', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    await document.loadingTask.destroy();
  });

  test('long contents go on overleaf, and every line still leads to its page', async () => {
    const one = await numbered(1);
    const { pdf, plan } = await assemble(
      request({ form: 'single', parts: Array.from({ length: 60 }, (_, at) => ({ id: `X-${at}`, title: `${at}`, pdf: one })) }),
    );
    expect(plan).toMatchObject({ contents: 3, pages: 64 });
    const document = await openPdf(pdf);
    const links = await Promise.all(
      [2, 3, 4].map(async (page) => (await (await document.getPage(page)).getAnnotations()) as { dest: unknown }[]),
    );
    expect(links.map((onPage) => onPage.length)).toEqual([28, 28, 4]);
    expect(await pageOf(document, links[2]!.at(-1)!.dest)).toBe(64);
    expect((await document.getPageLabels())!.slice(0, 5)).toEqual(['封面', '目录 1', '目录 2', '目录 3', '5']);
    await document.loadingTask.destroy();
  });

  test('landscape pages keep their shape, and their number is at the visible bottom', async () => {
    const lying = { title: '横着的', pdf: await numbered(1, [841.89, 595.276]) };
    const { pdf } = await assemble(request({ form: 'single', parts: [lying] }));
    const { width, height, runs } = (await readPdf(pdf)).pages[2]!;
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    const number = runs.find(({ text }) => text === '3')!;
    expect(Math.abs(number.x + number.width / 2 - width / 2)).toBeLessThan(2);
    expect(number.y).toBeLessThan(20);
  });

  test('the same input gives the same bytes', async () => {
    const two = await parts(2, 1);
    const [first, second] = [await assemble(request({ parts: two })), await assemble(request({ parts: two }))];
    expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true);
  });
});

describe('what goes wrong, and stopping', () => {
  test('every part that cannot be read is named, with its reason', async () => {
    const [whole, half, none] = await parts(2, 1, 1);
    const broken = [whole!, { ...half!, pdf: half!.pdf.subarray(0, 300) }, { ...none!, pdf: new TextEncoder().encode('<script>') }];
    await expect(assemble(request({ parts: broken }))).rejects.toMatchObject({
      name: 'PackError',
      parts: [
        { part: 1, reason: 'unreadable' },
        { part: 2, reason: 'unreadable' },
      ],
    });
  });

  test('reports its progress, and stops when it is aborted', async () => {
    const stop = new AbortController();
    const progress: string[] = [];
    const stopped = assemble(
      request({
        parts: await parts(1, 1, 1, 1),
        signal: stop.signal,
        onProgress: (done, total) => {
          progress.push(`${done}/${total}`);
          if (done === 2) stop.abort();
        },
      }),
    );
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(progress).toEqual(['0/4', '1/4', '2/4']);
  });
});
