import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readNote } from '../../../src/paper/stampPlaces.ts';
import { type PlaceMark, writeStampPlaces } from '../../../src/print/stampPlacesFromTypst.ts';

const mark = (field: string, x: number, y: number, page = 1): PlaceMark => ({
  field,
  label: field,
  at: { page, x: `${x}pt`, y: `${y}pt` },
});

async function paper(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.addPage([600, 800]);
  return document;
}

test('two marks are a place, counted from the lower left of the page', async () => {
  const document = await paper();
  writeStampPlaces(document, [mark('principal', 100, 200), mark('principal', 250, 215)]);
  expect(readNote(document.getPage(0))?.places).toEqual([
    { field: 'principal', label: 'principal', x: 100, y: 585, width: 150, height: 15 },
  ]);
});

test('marks that do not belong to one place are refused: a number would be on another blank', async () => {
  const document = await paper();
  const [a, b] = [mark('principal', 100, 200), mark('night', 250, 215)];
  expect(() => writeStampPlaces(document, [a, b])).toThrow('The place of "principal" (principal) on page 1 has no end.');
  expect(() => writeStampPlaces(document, [a, { ...a, at: { ...a.at, page: 2 } }])).toThrow('has no end');
  expect(() => writeStampPlaces(document, [a, a, b])).toThrow('A place for the stamp has no end.');
});
