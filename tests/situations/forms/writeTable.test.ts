import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { checkWritten, writeCurriculum } from '../../support/curriculum.ts';
import { readInk } from '../../support/ink.ts';
import { overprints } from '../../support/overprint.ts';
import { openPdf } from '../../support/pdf.ts';
import { uaFaults } from '../../support/pdfUa.ts';
import { SheetSetter } from '../../support/setSheets.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = writeCurriculum(`write-table-${process.pid}`);
afterAll(() => rmSync(root, { recursive: true }));
const sheets = new SheetSetter(root, checkWritten(root).curriculum);
const millimetre = 72 / 25.4;

/** Where the horizontal and the vertical lines of a page are, in millimetres from its upper left corner. */
function linesOf(pdf: Uint8Array): { across: number[]; down: number[] } {
  const segments = readInk(pdf)[0]!.drawings.flatMap((drawing) => drawing.segments);
  const places = (values: readonly number[]) =>
    [...new Set(values.map((value) => Math.round((value / millimetre) * 2) / 2))].sort((a, b) => a - b);
  return {
    across: places(segments.filter(({ from, to }) => Math.abs(from[1] - to[1]) < 0.1).map(({ from }) => from[1])),
    down: places(segments.filter(({ from, to }) => Math.abs(from[0] - to[0]) < 0.1).map(({ from }) => from[0])),
  };
}

const steps = (values: readonly number[]) => values.slice(1).map((value, index) => value - values[index]!);

describe('rows', () => {
  test('are as high as they should be, all alike', async () => {
    const { pdf } = await sheets.set('<WriteTable columns="甲|乙" rows="4" height="17" />');
    expect(steps(linesOf(pdf).across).slice(1)).toEqual([17, 17, 17, 17]);
  });

  test('or each as it says', async () => {
    const { pdf } = await sheets.set('<WriteTable columns="甲" rows="3" height="10|25|15" />');
    expect(steps(linesOf(pdf).across).slice(1)).toEqual([10, 25, 15]);
  });

  test('are higher when their label needs it', async () => {
    const long = '今天上课以前我先想一想最想学会什么'.repeat(3);
    const { pdf } = await sheets.set(`<WriteTable columns="甲" labels="短|${long}" height="8" />`);
    const [, short, high] = steps(linesOf(pdf).across) as [number, number, number];
    expect(short).toBe(8);
    expect(high).toBeGreaterThan(12);
    expect(overprints(readInk(pdf))).toEqual([]);
  });

  test('share what is left of the page, with what is below them', async () => {
    const { pdf, paper } = await sheets.set('上面\n\n<WriteTable columns="甲|乙" rows="6" fill="yes" />\n\n下面');
    expect(paper.pages).toBe(1);
    const high = steps(linesOf(pdf).across).slice(1);
    expect(Math.max(...high) - Math.min(...high)).toBeLessThanOrEqual(0.5);
    expect(high[0]).toBeGreaterThan(30);
    expect(linesOf(pdf).across.at(-1)).toBeGreaterThan(262);
  });

  test('fill a lying sheet too', async () => {
    const { pdf, paper } = await sheets.set('<WriteTable columns="甲|乙" rows="6" fill="yes" />', { landscape: true });
    expect(paper.pages).toBe(1);
    expect(linesOf(pdf).across.at(-1)).toBeCloseTo(190, -0.5);
  });
});

describe('columns', () => {
  test('are equal, or as wide as their numbers say', async () => {
    const equal = steps(linesOf((await sheets.set('<WriteTable columns="甲|乙|丙" rows="2" />')).pdf).down);
    expect(equal.map(Math.round)).toEqual([60, 60, 60]);
    const wide = steps(linesOf((await sheets.set('<WriteTable columns="甲|乙|丙" widths="1|3|2" rows="2" />')).pdf).down);
    expect(wide.map(Math.round)).toEqual([30, 90, 60]);
  });

  test('are never narrower than their words', async () => {
    const { pdf, paper } = await sheets.set('<WriteTable columns="Responsibility|B" widths="1|20" rows="2" />', {}, { locale: 'en' });
    expect(paper).not.toHaveProperty('unfit');
    expect(overprints(readInk(pdf))).toEqual([]);
  });
});

test('its head is tagged as the head of a table, and PDF/UA-1 is kept', async () => {
  const { pdf } = await sheets.set('<WriteTable columns="甲|乙" labels="一|二" corner="角" />');
  const document = await openPdf(pdf);
  const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
  await document.loadingTask.destroy();
  expect(tree.match(/"role":"TH"/g)).toHaveLength(3);
  expect(tree.match(/"role":"TD"/g)).toHaveLength(6);
  expect(await uaFaults(pdf)).toEqual([]);
});
