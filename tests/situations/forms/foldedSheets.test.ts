import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { localizeProblem } from '../../../src/curriculum/problem.ts';
import { roomProblems } from '../../../src/print/roomLimits.ts';
import { checkWritten, writeCurriculum } from '../../support/curriculum.ts';
import { readInk } from '../../support/ink.ts';
import { overprints, wordsOf } from '../../support/overprint.ts';
import { readPdf } from '../../support/pdf.ts';
import { uaFaults } from '../../support/pdfUa.ts';
import { type Placed, type SetSheet, SheetSetter } from '../../support/setSheets.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = writeCurriculum(`folded-${process.pid}`);
afterAll(() => rmSync(root, { recursive: true }));
const sheets = new SheetSetter(root, checkWritten(root).curriculum);

/** A block with so many panels, each with its number as its word: `P1`, `P2`. */
const folded = (block: string, count: number, attributes = '') =>
  `<${block}${attributes}>\n\n${range(count)
    .map((number) => `<Panel>\n\nP${number}\n\n</Panel>`)
    .join('\n\n')}\n\n</${block}>`;
const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const panels = ({ words }: SetSheet['pages'][number]) => words.filter(({ text }) => /^P\d$/.test(text));

const paperOf = {
  Leaflet: { pages: 2, landscape: true, duplex: 'short' },
  MiniBook: { landscape: true },
  FoldStrip: { landscape: true },
} as const;

/** The panels of a page in a grid: above first, from the left. Those that are upside down end in `r`. */
function gridOf(page: SetSheet['pages'][number], edges: readonly number[], rows: number): string[][] {
  const columnOf = (x: number) => edges.filter((edge) => (edge / 25.4) * 72 <= x).length - 1;
  // Words begin at the left of a panel, seen from its own side: those that are upside down end there.
  const cellOf = ({ x, y, isUpsideDown }: Placed) => [rows - 1 - Math.floor((y / page.height) * rows), columnOf(isUpsideDown ? x - 1 : x)];
  const grid = Array.from({ length: rows }, () => edges.map(() => '-'));
  for (const panel of panels(page)) {
    const [row, column] = cellOf(panel) as [number, number];
    grid[row]![column] = `${panel.text.slice(1)}${panel.isUpsideDown ? 'r' : ''}`;
  }
  return grid;
}

describe('the small book', () => {
  const quarters = [0, 74.25, 148.5, 222.75];

  test('has its pages as imposition programs put them: above 5 4 3 2 upside down, below 6 7 8 1', async () => {
    const { pages, paper } = await sheets.set(folded('MiniBook', 8), paperOf.MiniBook);
    expect(paper).toMatchObject({ pages: 1 });
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[842, 595]]);
    expect(gridOf(pages[0]!, quarters, 2)).toEqual([
      ['5r', '4r', '3r', '2r'],
      ['6', '7', '8', '1'],
    ]);
  });

  test('reads 1 to 8 when it is folded', async () => {
    const { pages } = await sheets.set(folded('MiniBook', 8), paperOf.MiniBook);
    const [above, below] = gridOf(pages[0]!, quarters, 2).map((row) => row.map((panel) => Number.parseInt(panel, 10))) as [
      number[],
      number[],
    ];
    // With the cut, the sheet becomes four leaves: its two ends, folded lengthwise, and the two halves of its middle. The pages of a leaf are
    // its front and its back.
    const leaves = [
      [above[0]!, below[0]!],
      [above[3]!, below[3]!],
      [above[1]!, above[2]!],
      [below[1]!, below[2]!],
    ];
    expect(leaves.map((leaf) => leaf.sort()).sort()).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    // Going round the cut, each page is next to the one before it, so that open pages belong together.
    const ring = [...below, ...above.toReversed()];
    const from = ring.indexOf(1);
    expect([...ring.slice(from), ...ring.slice(0, from)]).toEqual(range(8));
  });
});

describe('the leaflet', () => {
  test('has flap, back and front outside, and the inside in order', async () => {
    const { pages, paper } = await sheets.set(folded('Leaflet', 6), paperOf.Leaflet);
    expect(paper).toMatchObject({ pages: 2 });
    expect(gridOf(pages[0]!, [0, 97, 197], 1)).toEqual([['3', '2', '1']]);
    expect(gridOf(pages[1]!, [0, 100, 200], 1)).toEqual([['4', '5', '6']]);
  });

  test('turned over its short edge, the flap is behind the last panel inside and the front behind the first', async () => {
    const { pages } = await sheets.set(folded('Leaflet', 6), paperOf.Leaflet);
    const [outside, inside] = pages as [SetSheet['pages'][number], SetSheet['pages'][number]];
    const behind = ({ x }: Placed) => {
      // The middle of a panel lies behind that of another one: 41 mm to the right of where its words begin.
      const middle = outside.width - (x + (41 / 25.4) * 72);
      const near = panels(outside).map((other) => ({ text: other.text, away: Math.abs(other.x + (41 / 25.4) * 72 - middle) }));
      return near.sort((a, b) => a.away - b.away)[0]!;
    };
    const found = panels(inside).map((panel) => [panel.text, behind(panel).text]);
    expect(found).toEqual([
      ['P4', 'P1'],
      ['P5', 'P2'],
      ['P6', 'P3'],
    ]);
    expect(Math.max(...panels(inside).map((panel) => behind(panel).away))).toBeLessThan(20);
  });
});

describe('the folded strip', () => {
  test('runs from left to right, as many times as it is asked for', async () => {
    const { pages } = await sheets.set(folded('FoldStrip', 4, ' sets="2"'), paperOf.FoldStrip);
    expect(gridOf(pages[0]!, [0, 74.25, 148.5, 222.75], 2)).toEqual([
      ['1', '2', '3', '4'],
      ['1', '2', '3', '4'],
    ]);
    expect(panels(pages[0]!).map(({ isArtifact }) => isArtifact)).toEqual([...range(4).map(() => false), ...range(4).map(() => true)]);
  });
});

const all = [
  ['Leaflet', 6, ''],
  ['MiniBook', 8, ''],
  ['FoldStrip', 3, ''],
  ['FoldStrip', 8, ' sets="2"'],
] as const;

describe.each(all)('<%s> with %i panels%s', (block, count, attributes) => {
  test.each(['zh', 'en'] as const)('is read in order, tagged as PDF/UA-1 asks, with no word over another: %s', async (locale) => {
    const { pdf } = await sheets.set(folded(block, count, attributes), paperOf[block], { locale });
    const facts = await readPdf(pdf);
    const read = facts.pages.map(({ words }) => words).join('\n');
    expect(read.match(/P\d/g)).toEqual(range(count).map((number) => `P${number}`));
    const steps = sheets
      .context(locale)
      .t(`blocks:howToFold.${block === 'Leaflet' ? 'leaflet' : block === 'MiniBook' ? 'mini-book' : 'fold-strip'}`, {
        returnObjects: true,
      })
      // One strip is not cut apart.
      .slice(block === 'FoldStrip' && attributes === '' ? 1 : 0);
    const title = locale === 'zh' ? '信纸' : 'Letter paper';
    const plain = (text: string) => text.replace(/[\s\u00ad]/g, '');
    expect(plain(read).slice(0, plain(title + steps.join('')).length)).toBe(plain(title + steps.join('')));
    expect(await uaFaults(pdf)).toEqual([]);
    expect(overprints(readInk(pdf))).toEqual([]);
  });
});

test('letters that lean into each other are a word in panels that are upside down, as in the others', async () => {
  const words = 'You are To VAWT: Yo-yo';
  const book = `<MiniBook>\n\n${range(8)
    .map(() => `<Panel title="Your AV">\n\n${words}\n\n</Panel>`)
    .join('\n\n')}\n\n</MiniBook>`;
  const { pdf } = await sheets.set(book, paperOf.MiniBook, { locale: 'en' });
  const ink = readInk(pdf);
  const found = wordsOf(ink[0]!.glyphs).filter(({ text }) => text === 'You');
  expect(found.map(({ glyphs }) => glyphs[0]!.along[0])).toEqual(range(8).map((number) => (number >= 2 && number <= 5 ? -1 : 1)));
  expect(overprints(ink)).toEqual([]);
});

test('pinyin over words that are upside down is drawn, and the words are read whole; how it is folded has none', async () => {
  const words = '我会照顾自己';
  const book = `<MiniBook>\n\n${range(8)
    .map(() => `<Panel>\n\n${words}\n\n</Panel>`)
    .join('\n\n')}\n\n</MiniBook>`;
  const { pdf, pages } = await sheets.set(book, paperOf.MiniBook, { isYoung: true });
  const all = pages[0]!.words.filter(({ isArtifact }) => !isArtifact);
  expect(all.filter(({ text }) => text === words).map(({ isUpsideDown }) => isUpsideDown)).toEqual(
    range(8).map((number) => number >= 2 && number <= 5),
  );
  expect(pages[0]!.words.filter(({ text }) => /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/.test(text))).toEqual([]);
  expect(await uaFaults(pdf)).toEqual([]);
});

describe('a panel that holds too much', () => {
  const lines = (count: number) => `<Lines count="${count}" />`;
  const crowded = `<MiniBook>\n\n${range(8)
    .map((number) => `<Panel>\n\n${lines(number === 3 ? 14 : 2)}\n\n</Panel>`)
    .join('\n\n')}\n\n</MiniBook>`;

  test('is reported with its number, its place, and by how much', async () => {
    const { paper } = await sheets.set(crowded, paperOf.MiniBook);
    expect(paper.overfull).toEqual([{ block: 'MiniBook', number: 3, mm: expect.any(Number) }]);
    const { mm } = paper.overfull![0]!;
    expect(mm).toBeGreaterThan(20);
    const handout = sheets.handout(crowded, paperOf.MiniBook);
    const curriculum = { documents: [{ ...sheets.document, handouts: [handout] }] };
    const problems = roomProblems(curriculum, 'zh', new Map([['G3-08/letter-paper', paper]]));
    const { file } = handout.texts.zh!;
    expect(problems.map((problem) => localizeProblem('en', problem))).toEqual([
      {
        id: 'panels-have-room',
        severity: 'error',
        file,
        line: 15,
        column: 1,
        message: `Panel 3 of <MiniBook> is about ${mm} mm too long.`,
        hint: 'Cut words or writing lines, or move some into another <Panel>.',
      },
    ]);
    expect(problems.map((problem) => localizeProblem('zh', problem)).map(({ message, hint }) => [message, hint])).toEqual([
      [`<MiniBook> 的第 3 面放不下：大约多了 ${mm} 毫米。`, '删些字，少留几行，或者把一部分移到别的 <Panel> 里。'],
    ]);
  });

  test('is none when smaller type has room for it', async () => {
    const { paper } = await sheets.set(crowded.replace('count="14"', 'count="7"'), paperOf.MiniBook);
    expect(paper).not.toHaveProperty('overfull');
  });
});
