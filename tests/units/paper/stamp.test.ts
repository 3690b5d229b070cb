import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { describe, expect, test, vi } from 'vitest';
import { impose, readPages } from '../../../src/paper/impose.ts';
import { planBooklet } from '../../../src/paper/plan.ts';
import { type DrawPlace, saveDocument, stampDocument } from '../../../src/paper/stamp.ts';
import { readNote, type StampPlace, writePlaces } from '../../../src/paper/stampPlaces.ts';
import { stencilsOf } from '../../support/stamps.ts';

const corner: StampPlace = { field: 'corner', label: '', x: 184.25, y: 811, width: 368.5, height: 13 };
const principal: StampPlace = { field: 'principal', label: '校长', x: 100, y: 200, width: 150, height: 15 };

/** Makes pages with a corner and a blank each, like the build. */
async function pages(count: number): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= count; number++) {
    const page = document.addPage([595.28, 841.89]);
    page.drawText(String(number), { x: 50, y: 700, font });
    writePlaces(page, [corner, principal]);
  }
  return PDFDocument.load(await document.save(), { updateMetadata: false });
}

/** Draws eight dots in the lower left of every place. */
const dots: DrawPlace = ({ label, field }) => ({
  bitmap: { columns: 8, rows: 2, bits: Uint8Array.from([0xff, 0x81]) },
  x: field === 'corner' ? 300 : 0,
  y: 0,
  width: 40,
  height: 10,
  words: `${label} 刘建国`,
});

/** Reads, stamps and saves a PDF, like the site's tool. */
async function stamped(pdf: Uint8Array): Promise<Uint8Array> {
  const { document } = await readPages(pdf);
  stampDocument(document, dots);
  return saveDocument(document);
}

const where = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => [x, y, width, height].map(Math.round);

describe('the places of a page', () => {
  test('are read back as they were written', async () => {
    const [page] = (await pages(1)).getPages();
    expect(readNote(page!)).toEqual({ places: [corner, principal], stamped: false });
  });

  test('go with the page into another document', async () => {
    const made = await PDFDocument.create();
    for (const page of await made.copyPages(await pages(2), [1])) made.addPage(page);
    const again = await PDFDocument.load(await made.save());
    expect(readNote(again.getPage(0))?.places).toEqual([corner, principal]);
  });

  test('a note that makes no sense is none', async () => {
    const document = await pages(1);
    const page = document.getPage(0);
    for (const nonsense of [7, {}, { PaperKite: 'x' }, { PaperKite: { Private: { Places: 'x' } } }]) {
      page.node.set(PDFName.of('PieceInfo'), document.context.obj(nonsense as never));
      expect(readNote(page)).toBeUndefined();
    }
    page.node.set(
      PDFName.of('PieceInfo'),
      document.context.obj({ PaperKite: { Private: { Places: [1, [], ['corner', 1, 2, 3, 4, 5]] } } }),
    );
    expect(readNote(page)).toEqual({ places: [], stamped: false });
  });
});

describe('stamping', () => {
  test('draws in the places, on every page, read back by pdf.js', async () => {
    const document = await pages(3);
    expect(stampDocument(document, dots)).toEqual({ pages: 3, blanks: 3 });
    for (const found of await stencilsOf(await saveDocument(document))) {
      expect(found.map(where)).toEqual([
        [484, 811, 40, 10],
        [100, 200, 40, 10],
      ]);
    }
  });

  test('draws once what is on every page, and embeds it once', async () => {
    const draw = vi.fn(dots);
    const document = await pages(30);
    const before = document.context.enumerateIndirectObjects().length;
    stampDocument(document, draw);
    expect(draw).toHaveBeenCalledTimes(2);
    await document.flush();
    // Two pictures, and the content streams of each page.
    expect(document.context.enumerateIndirectObjects().length).toBeLessThanOrEqual(before + 2 + 30 * 2 + 2);
  });

  test('labels each blank in its context', async () => {
    const document = await PDFDocument.create();
    writePlaces(document.addPage(), [principal, { ...principal, label: 'Head teacher', y: 100 }]);
    const heard: string[] = [];
    stampDocument(document, (place) => {
      const ink = dots(place)!;
      heard.push(ink.words);
      return ink;
    });
    expect(heard).toEqual(['校长 刘建国', 'Head teacher 刘建国']);
  });

  test('leaves a place empty for which there is nothing', async () => {
    const document = await pages(2);
    expect(stampDocument(document, (place) => (place.field === 'corner' ? undefined : dots(place)))).toEqual({ pages: 2, blanks: 2 });
    const [first] = await stencilsOf(await saveDocument(document));
    expect(first!.map(where)).toEqual([[100, 200, 40, 10]]);
  });

  test('the same words give the same bytes', async () => {
    const bytes = async () => Buffer.from(await stamped(await saveDocument(await pages(2))));
    expect((await bytes()).equals(await bytes())).toBe(true);
  });

  test('pages of ours among others are stamped, also in a document that was put together', async () => {
    const made = await PDFDocument.create();
    made.addPage();
    for (const page of await made.copyPages(await pages(2), [0, 1])) made.addPage(page);
    expect(stampDocument(made, dots)).toEqual({ pages: 2, blanks: 2 });
    expect((await stencilsOf(await made.save())).map((found) => found.length)).toEqual([0, 2, 2]);
  });

  test('comes before folding: both pages of a side carry their stamp, half turned where the side is', async () => {
    const read = await readPages(await saveDocument(await pages(4)));
    stampDocument(read.document, dots);
    const booklet = await impose({ pages: read, plan: planBooklet(4, 'long-edge'), flip: 'long-edge', title: 't', language: 'zh-CN' });
    const sides = await stencilsOf(booklet);
    expect(sides.map((found) => found.length)).toEqual([4, 4]);
    const half = Math.SQRT1_2;
    const [left] = sides[0]!;
    expect(where(left!)).toEqual([484.25 * half, 811 * half, 40 * half, 10 * half].map(Math.round));
  });

  test('what does not fit is reported before anything has been drawn', async () => {
    const document = await pages(2);
    const tooLong: DrawPlace = (place) => {
      if (place.field === 'principal') throw new Error('too long');
      return dots(place);
    };
    expect(() => stampDocument(document, tooLong)).toThrow('too long');
    expect((await stencilsOf(await saveDocument(document))).flat()).toEqual([]);
    expect(readNote(document.getPage(0))?.stamped).toBe(false);
  });
});

describe('what cannot be stamped is reported', () => {
  test('a PDF that is not ours', async () => {
    const foreign = await PDFDocument.create();
    foreign.addPage();
    await expect(stamped(await foreign.save())).rejects.toMatchObject({ name: 'PaperError', reason: 'foreign' });
  });

  test('one that has been stamped: no name is printed over another', async () => {
    const pdf = await stamped(await saveDocument(await pages(1)));
    await expect(stamped(pdf)).rejects.toMatchObject({ reason: 'stamped' });
  });

  test('half a PDF', async () => {
    const whole = await saveDocument(await pages(1));
    await expect(stamped(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ reason: 'unreadable' });
  });
});
