import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { localizeProblem } from '../../../src/curriculum/problem.ts';
import { roomProblems } from '../../../src/print/roomLimits.ts';
import { checkWritten, writeCurriculum } from '../../support/curriculum.ts';
import { readInk } from '../../support/ink.ts';
import { overprints } from '../../support/overprint.ts';
import { readPdf } from '../../support/pdf.ts';
import { uaFaults } from '../../support/pdfUa.ts';
import { SheetSetter } from '../../support/setSheets.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = writeCurriculum(`copies-${process.pid}`);
afterAll(() => rmSync(root, { recursive: true }));
const sheets = new SheetSetter(root, checkWritten(root).curriculum);
const text = 'Tie\n\n<Fields labels="姓名|日期" />\n\n<Lines count="2" />';

const ways = [
  { perPage: 2, columns: 1, rows: 2 },
  { perPage: 2, landscape: true, columns: 2, rows: 1 },
  { perPage: 4, columns: 2, rows: 2 },
  { perPage: 4, landscape: true, columns: 2, rows: 2 },
] as const;

describe.each(ways)('$perPage of a sheet on a page, in $columns × $rows', ({ columns, rows, ...paper }) => {
  test.each(['zh', 'en'] as const)('are alike, each with its footer, and read once: %s', async (locale) => {
    const { pages, pdf, paper: used } = await sheets.set(text, paper, { locale });
    expect(used).toMatchObject({ pages: 1 });
    const [{ width, height, words }] = pages as [(typeof pages)[number]];
    expect(Math.round(Math.max(width, height))).toBe(842);
    const inCell = (wanted: (word: string) => boolean) =>
      words
        .filter((word) => wanted(word.text))
        .map(({ x, y }) => [
          Math.round(x % (width / columns)),
          Math.round(y % (height / rows)),
          Math.floor(x / (width / columns)),
          Math.floor(y / (height / rows)),
        ]);
    const ties = inCell((word) => word === 'Tie');
    expect(new Set(ties.map(([x, y]) => `${x} ${y}`)).size).toBe(1);
    expect(new Set(ties.map(([, , column, row]) => `${column} ${row}`)).size).toBe(paper.perPage);
    const foot = inCell((word) => word.includes('CC BY 4.0'));
    expect(new Set(foot.map(([, , column, row]) => `${column} ${row}`)).size).toBe(paper.perPage);
    // Small, but to be read: the smallest type is 5.5 points.
    const facts = await readPdf(pdf);
    expect(Math.min(...facts.pages[0]!.runs.map(({ height: size }) => size))).toBeGreaterThanOrEqual(5.4);
    expect(facts.pages[0]!.words.match(/Tie/g)).toHaveLength(1);
    expect(facts.outline).toHaveLength(1);
    expect(await uaFaults(pdf)).toEqual([]);
    expect(overprints(readInk(pdf))).toEqual([]);
  });
});

test('pinyin is read on none of them: the copies are drawn', async () => {
  const words = '我会照顾自己';
  const { pages, pdf } = await sheets.set(words, { perPage: 4 }, { isYoung: true });
  expect(pages[0]!.words.filter(({ text }) => text === words).map(({ isArtifact }) => isArtifact)).toEqual([false]);
  expect(pages[0]!.words.filter(({ text }) => /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/.test(text))).toEqual([]);
  expect(pages[0]!.words.filter(({ text }) => text.includes('CC BY 4.0'))).toHaveLength(4);
  // Each character and each letter above it is an area of its own, on all four.
  const areas = readInk(pdf)[0]!.drawings.filter(({ isArea, isWhite }) => isArea && !isWhite).length;
  expect(areas).toBeGreaterThan(4 * words.length * 2.5);
  expect(await uaFaults(pdf)).toEqual([]);
});

test('what does not fit is reported with how much, in both languages', async () => {
  const long = '<Lines count="30" />';
  const { paper } = await sheets.set(long, { perPage: 2 });
  const { mm } = paper.overfull![0]!;
  expect(paper.overfull).toEqual([{ block: 'sheet', number: 0, mm }]);
  expect(mm).toBeGreaterThan(50);
  const handout = sheets.handout(long, { perPage: 2 });
  const curriculum = { documents: [{ ...sheets.document, handouts: [handout] }] };
  const problems = roomProblems(curriculum, 'zh', new Map([['G3-08/letter-paper', paper]]));
  expect(problems.map((problem) => localizeProblem('en', problem)).map(({ id, message, hint }) => [id, message, hint])).toEqual([
    [
      'panels-have-room',
      `With 2 on a page, each is about ${mm} mm too long.`,
      'Cut words or writing lines, or change perPage in the yaml.',
    ],
  ]);
  expect(problems.map((problem) => localizeProblem('zh', problem)).map(({ message, hint }) => [message, hint])).toEqual([
    [`一页印 2 份，每一份放不下：大约多了 ${mm} 毫米。`, '删些字，少留几行，或者在 yaml 里改 perPage。'],
  ]);
});
