import { expect, test } from 'vitest';
import { factsOf, manifest } from '../support/fixtureSite.ts';

const millimetre = 72 / 25.4;
const sheets = manifest.filter(({ kind }) => kind === 'test-sheet');

test('there is a test sheet in each language', () => {
  expect(sheets.map(({ file }) => file)).toEqual(['en/test-sheet.pdf', 'zh/test-sheet.pdf']);
});

test.each(sheets)('$file: its ruler is ten centimetres long', async (sheet) => {
  const [front] = (await factsOf(sheet)).pages;
  const small = front!.runs.filter(({ artifact, height }) => artifact && height < 10);
  const middleOf = (label: string) => {
    const { x, width } = small.find(({ text }) => text === label)!;
    return x + width / 2;
  };
  expect((middleOf('10') - middleOf('0')) / millimetre).toBeCloseTo(100, 1);
});

test.each(sheets)('$file is a booklet of four pages, to be turned over its short edge', async (sheet) => {
  const { pages } = await factsOf(sheet);
  const numbers = pages.map(({ runs, width }) =>
    runs.filter(({ artifact, height }) => artifact && height > 20).map(({ text, x }) => `${text} ${x < width / 2 ? 'left' : 'right'}`),
  );
  expect(numbers.map((side) => side.sort())).toEqual([
    ['1 right', '4 left'],
    ['2 left', '3 right'],
  ]);
});
