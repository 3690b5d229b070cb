import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { assemble } from '../../../src/paper/assemble.ts';
import { impose, readPages } from '../../../src/paper/impose.ts';
import { planBooklet } from '../../../src/paper/plan.ts';
import { checkWritten, writeCurriculum } from '../../support/curriculum.ts';
import { readInk } from '../../support/ink.ts';
import { overprints } from '../../support/overprint.ts';
import { openPdf, readPdf } from '../../support/pdf.ts';
import { uaFaults } from '../../support/pdfUa.ts';
import { type Placed, placedIn, type SetSheet, SheetSetter } from '../../support/setSheets.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = writeCurriculum(`sides-${process.pid}`);
afterAll(() => rmSync(root, { recursive: true }));
const sheets = new SheetSetter(root, checkWritten(root).curriculum);

type Page = SetSheet['pages'][number];
const numbers = Array.from({ length: 5 }, (_, at) => at + 1);
/** Five cards in three columns: `F1` in front of `B1`, and so on. */
const cards = (attributes = '') =>
  `<Cards columns="3"${attributes}>\n\n${numbers.map((n) => `<Card back="B${n}">\n\nF${n}\n\n</Card>`).join('\n\n')}\n\n</Cards>`;

/** Where a page's words are as seen from the other side of the paper, which the printer turned over an edge. */
function throughThePaper({ width, height, words }: Page, edge: 'long' | 'short'): Placed[] {
  const isOverTheSide = (edge === 'long') === height > width;
  return words.map((word) => (isOverTheSide ? { ...word, x: width - word.x } : { ...word, y: height - word.y }));
}

/** The number of the front whose card lies in front of a place: the last card that begins to the left and above. */
function cardAt(front: Page, { x, y }: Placed): string {
  const columns = (front.width - 2 * (15 / 25.4) * 72) / 3;
  const column = (at: number) => Math.floor((at - (15 / 25.4) * 72) / columns);
  const fronts = front.words.filter(({ text }) => /^F\d$/.test(text));
  const here = fronts.filter((word) => column(word.x) === column(x) && word.y >= y - 14);
  return here.sort((a, b) => a.y - b.y)[0]!.text.slice(1);
}

const waysOfTurning = [
  { landscape: false, duplex: 'long' },
  { landscape: false, duplex: 'short' },
  { landscape: true, duplex: 'short' },
  { landscape: true, duplex: 'long' },
] as const;

describe('the back of each card is behind its front', () => {
  for (const fill of ['', ' fill="yes"']) {
    test.each(waysOfTurning)(`landscape $landscape, turned over the $duplex edge${fill}`, async (paper) => {
      const { pages, paper: used } = await sheets.set(cards(fill), { ...paper, pages: 2 });
      expect(used.pages).toBe(2);
      const [front, back] = pages as [Page, Page];
      const backs = throughThePaper(back, paper.duplex).filter(({ text }) => /^B\d$/.test(text));
      expect(backs.map((word) => [word.text, `B${cardAt(front, word)}`])).toEqual(numbers.map((n) => [`B${n}`, `B${n}`]));
    });
  }

  test('in sets too, of which only the first is read', async () => {
    const { pages, pdf } = await sheets.set(cards(' sets="2"'), { pages: 2, duplex: 'long' });
    expect(pages[0]!.words.filter(({ text }) => text === 'F4').map(({ isArtifact }) => isArtifact)).toEqual([false, true]);
    expect(pages[1]!.words.filter(({ text }) => text === 'B4').map(({ isArtifact }) => isArtifact)).toEqual([false, true]);
    const facts = await readPdf(pdf);
    expect(facts.pages.map(({ words }) => words.match(/[FB]\d/g))).toEqual([numbers.map((n) => `F${n}`), numbers.map((n) => `B${n}`)]);
    expect(await uaFaults(pdf)).toEqual([]);
    expect(overprints(readInk(pdf))).toEqual([]);
  });
});

describe('cards that fill their sheet', () => {
  const plain =
    '<Cards columns="2" fill="yes">\n\n<Card>\n\nF1\n\n</Card>\n\n<Card>\n\nF2\n\n</Card>\n\n<Card>\n\nF3\n\n</Card>\n\n</Cards>';
  test('reach to the foot of the page, and are equal', async () => {
    const { pdf, paper } = await sheets.set(plain);
    expect(paper.pages).toBe(1);
    const heights = readInk(pdf)[0]!
      .drawings.flatMap(({ segments }) => segments)
      .filter(({ from, to }) => Math.abs(from[1] - to[1]) < 0.1)
      .map(({ from }) => (from[1] / 72) * 25.4);
    const rows = [...new Set(heights.map(Math.round))].sort((a, b) => a - b);
    expect(rows.at(-1)).toBeGreaterThan(274);
    const [first, middle, last] = [rows[0]!, rows.at(-2)!, rows.at(-1)!];
    expect(middle - first).toBeCloseTo(last - middle, -0.5);
  });
});

describe('the print dialogue is asked for the edge of the sheet', () => {
  const askedFor = async (pdf: Uint8Array) => {
    const document = await openPdf(pdf);
    const preferences = await document.getViewerPreferences();
    await document.loadingTask.destroy();
    return (preferences as ReadonlyMap<string, unknown> | null)?.get('Duplex');
  };
  test('when its pages are the two sides of one', async () => {
    expect(await askedFor((await sheets.set(cards(), { pages: 2, duplex: 'long' })).pdf)).toBe('DuplexFlipLongEdge');
    expect(await askedFor((await sheets.set(cards(), { pages: 2, duplex: 'short' })).pdf)).toBe('DuplexFlipShortEdge');
    expect(await askedFor((await sheets.set('甲')).pdf)).toBeUndefined();
  });
});

describe('in a pack, which is turned over the long edge', () => {
  const backOf = (pages: readonly Page[]) => throughThePaper(pages.at(-1)!, 'long').filter(({ text }) => /^B\d$/.test(text));

  test.each([1, 2])('a sheet with a back begins on a new sheet of paper, after %i plans', async (after) => {
    const { pages } = await sheets.set(cards(), { pages: 2, duplex: 'long' }, { after });
    const front = pages.findIndex(({ words }) => words.some(({ text }) => text === 'F1'));
    expect(front % 2).toBe(0);
    expect(front).toBe(pages.length - 2);
  });

  test.each([false, true])('a sheet for the short edge has its backs behind its fronts there too: landscape %s', async (landscape) => {
    const alone = await sheets.set(cards(), { landscape, pages: 2, duplex: 'short' });
    const packed = await sheets.set(cards(), { landscape, pages: 2, duplex: 'short' }, { after: 1 });
    expect(packed.pages.map(({ rotation }) => rotation)).toEqual([...packed.pages.slice(1).map(() => 0), 180]);
    if (landscape) {
      // A lying page is printed on upright paper: over its long edge it turns like the leaf of a calendar.
      const [front] = packed.pages.slice(-2) as [Page, Page];
      expect(backOf(packed.pages).map((word) => `B${cardAt(front, word)}`)).toEqual(numbers.map((n) => `B${n}`));
    }
    const places = (words: readonly Placed[]) => words.map(({ text, x, y }) => [text, Math.round(x), Math.round(y)]);
    const wanted = throughThePaper(alone.pages[1]!, 'short').filter(({ text }) => /^B\d$/.test(text));
    // The title is of another size below a plan: only what is at the foot of the page stays where it is.
    expect(places(backOf(packed.pages))).toEqual(places(wanted));
  });

  test('the pack builder turns them as well, from the PDFs alone', async () => {
    const draw = () => ({ columns: 8, rows: 10, bits: new Uint8Array(10).fill(0xff), width: 8, height: 10 });
    const cover = () => ({ brand: '纸鸢', title: '包', subtitle: '', notes: [] });
    const words = { cover: '封面', contents: '目录' };
    const { pdf: sheet } = await sheets.set(cards(), { pages: 2, duplex: 'short' });
    const parts = [
      { title: '卡', id: 'G3-08', pdf: (await sheets.set('甲')).pdf },
      { title: '卡', pdf: sheet },
    ];
    const pack = async (form: 'double' | 'single' | 'booklet') =>
      placedIn((await assemble({ parts, form, cover, words, title: '包', language: 'zh-CN', draw })).pdf);
    const rotations = (pages: readonly Page[]) => pages.map(({ rotation }) => rotation);
    expect(rotations(await pack('double'))).toEqual([0, 0, 0, 0, 0, 180]);
    expect(rotations(await pack('single'))).toEqual([0, 0, 0, 0, 0]);
    // In a booklet the front is on a right-hand page, its back on the same leaf.
    expect(rotations(await pack('booklet'))).toEqual([0, 0, 0, 0, 0, 180]);
    expect(backOf(await pack('double')).map(({ text }) => text)).toEqual(numbers.map((n) => `B${n}`));
  });
});

describe('a lying sheet', () => {
  const text = '横着的一张纸。';
  test('is A4, landscape, with its footer and the corner for the stamp inside it', async () => {
    const { pages, pdf } = await sheets.set(text, { landscape: true });
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[842, 595]]);
    expect(overprints(readInk(pdf))).toEqual([]);
    expect(await uaFaults(pdf)).toEqual([]);
  });

  test('is turned by a quarter in a booklet, so that it is as large as upright pages', async () => {
    const { pdf } = await sheets.set(text, { landscape: true }, { after: 1 });
    const source = await readPages(pdf);
    const booklet = await impose({
      pages: source,
      plan: planBooklet(source.count, 'short-edge'),
      flip: 'short-edge',
      title: 'B',
      language: 'zh',
    });
    const document = await openPdf(booklet);
    const found: number[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const items = (await (await document.getPage(number)).getTextContent()).items as { str: string; transform: number[] }[];
      for (const { str, transform } of items)
        if (str.includes('横')) found.push(transform.slice(0, 4).map((value) => Math.round(value * 100) / 100));
    }
    await document.loadingTask.destroy();
    const [alone] = await sheetItems(pdf);
    // Words run upwards, and their size is that of the page by the square root of one half.
    expect(found).toEqual([[0, expect.closeTo(alone! * Math.SQRT1_2, 1), expect.closeTo(-alone! * Math.SQRT1_2, 1), 0]]);
  });

  async function sheetItems(pdf: Uint8Array): Promise<number[]> {
    const facts = await readPdf(pdf);
    return facts.pages.flatMap(({ runs }) => runs.filter(({ text: words }) => words.includes('横')).map(({ height }) => height));
  }
});
