import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { PackError } from '../../../src/paper/assemble.ts';
import { pairCards } from '../../../src/paper/cards.ts';
import { markAt, sidesOf } from '../../support/sheets.ts';

/** A page with a number in the corner of its upper half; the lower half is empty, as nothing of it is to be seen. */
async function card(number: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595.276, 841.89]).drawText(String(number), { x: markAt.x, y: 841.89 - markAt.y, size: 24, font });
  return document.save();
}

const cards = (count: number) => Promise.all(Array.from({ length: count }, (_, at) => card(at + 1)));
const words = { title: '备课卡', language: 'zh-CN' };

test('two cards are on a page, one above the other, as large as they were', async () => {
  const sides = await sidesOf(await pairCards(await cards(4), words));
  expect(sides.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [595, 842],
    [595, 842],
  ]);
  expect(sides.map(({ found }) => found.map(({ page }) => page))).toEqual([
    [1, 2],
    [3, 4],
  ]);
  for (const { found } of sides) {
    const [upper, lower] = found as [(typeof found)[number], (typeof found)[number]];
    expect(upper.size).toBeCloseTo(24, 0);
    expect(upper.x).toBeCloseTo(markAt.x, 0);
    expect(upper.y - lower.y).toBeCloseTo(841.89 / 2, 0);
  }
});

test('a last card that is alone is there twice', async () => {
  const sides = await sidesOf(await pairCards(await cards(3), words));
  expect(sides.map(({ found }) => found.map(({ page }) => page))).toEqual([
    [1, 2],
    [3, 3],
  ]);
});

test('a card that cannot be read is named', async () => {
  const [first] = await cards(1);
  const broken = pairCards([first!, new TextEncoder().encode('<html>')], words);
  await expect(broken).rejects.toThrow(PackError);
  await expect(broken).rejects.toMatchObject({ parts: [{ part: 1, reason: 'unreadable' }] });
});
