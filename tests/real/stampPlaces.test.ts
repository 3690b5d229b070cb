import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { saveDocument, stampDocument } from '../../src/paper/stamp.ts';
import { readNote, type StampPlace } from '../../src/paper/stampPlaces.ts';
import { sizesFor } from '../../src/tools/stamp/fit.ts';
import { tightestFor } from '../../src/tools/stamp/tightest.ts';
import { readPdf } from '../support/pdf.ts';
import { curriculum, factsOf, manifest, pdfFile, typeset } from '../support/realCurriculum.ts';
import { stencilsOf } from '../support/stamps.ts';

const millimetre = 72 / 25.4;
const read = (file: string) => PDFDocument.load(readFileSync(file), { updateMetadata: false });
const placesIn = (document: PDFDocument) => document.getPages().map((page) => readNote(page)?.places ?? []);
const blanks = new Set(curriculum.registries.blanks.map(({ id }) => id));

const entryOf = (file: string) => manifest.find((entry) => entry.file === file)!;

/** For each PDF the places of its pages. */
const places = new Map<string, StampPlace[][]>();
beforeAll(async () => {
  const named = ['zh/documents/r01-carer-card.pdf', 'zh/documents/r01-pocket-card.pdf', 'zh/referral.pdf', 'zh/grade-3-teacher.pdf'];
  for (const entry of new Set([...named.map(entryOf), ...typeset])) places.set(entry.file, placesIn(await read(pdfFile(entry))));
});

describe('where a school may stamp its own words', () => {
  test('every page keeps a corner free, but for the test sheet, whose corners are measured', () => {
    for (const entry of typeset) {
      const corners = places.get(entry.file)!.map((page) => page.filter(({ field }) => field === 'corner').length);
      const wanted = entry.kind === 'test-sheet' ? 0 : 1;
      expect(corners, entry.file).toEqual(corners.map(() => wanted));
    }
  });

  test('the corner lies where every printer prints, also in a booklet, and nothing else stands in it', async () => {
    for (const entry of typeset.filter(({ kind }) => kind !== 'test-sheet')) {
      const { pages } = await factsOf(entry);
      for (const [index, { runs, height, width }] of pages.entries()) {
        const corner = places.get(entry.file)![index]!.find(({ field }) => field === 'corner')!;
        expect((height - corner.y - corner.height) * Math.SQRT1_2).toBeGreaterThan(4.2 * millimetre);
        expect(corner.x + corner.width).toBeCloseTo(width - 15 * millimetre, 0);
        // So far do characters reach above their line, in parts of their size.
        const reach = (text: string) => (/\p{Script=Han}/u.test(text) ? 0.86 : 0.74);
        const inIt = runs.filter(
          (run) => run.x < corner.x + corner.width && run.x + run.width > corner.x && run.y + run.height * reach(run.text) > corner.y,
        );
        expect(
          inIt.map(({ text }) => text),
          `${entry.file}, page ${index + 1}`,
        ).toEqual([]);
      }
    }
  });

  test('every blank names somebody in the registry, is called something, and lies on its page', () => {
    for (const entry of typeset) {
      for (const { field, label, x, y, width } of places.get(entry.file)!.flat()) {
        if (field === 'corner') continue;
        expect(blanks, `${entry.file}: ${field}`).toContain(field.replace(/\.(name|phone)$/, ''));
        expect(label).not.toBe('');
        expect(x).toBeGreaterThan(12 * millimetre);
        expect(x + width).toBeLessThan(210 * millimetre - 12 * millimetre);
        expect(y).toBeGreaterThan(17 * millimetre);
      }
    }
  });

  test('what fits while it is typed fits in every PDF', () => {
    const room = (place: { field: string; width: number; height: number }) => place.width / sizesFor(place).least;
    for (const place of [...places.values()].flat(2)) {
      const who = place.field.replace(/\.(name|phone)$/, '');
      const alike = tightestFor(who).filter(({ field }) => field === place.field);
      expect(room(place), JSON.stringify(place)).toBeGreaterThanOrEqual(Math.min(...alike.map(room)));
    }
  });

  test('a document on its own and in a pack has the same blanks', () => {
    const own = (file: string) => places.get(file)!.map((page) => page.map(({ field }) => field));
    const card = own('zh/documents/r01-carer-card.pdf');
    expect(own('zh/referral.pdf')).toContainEqual(card[0]);
    expect(card).toEqual([
      [
        'corner',
        'class-teacher.name',
        'class-teacher.phone',
        'child-director.name',
        'child-director.phone',
        'principal.name',
        'principal.phone',
      ],
    ]);
  });

  test('the safety page has all local people', () => {
    const safety = places.get('zh/referral.pdf')!.find((page) => page.some(({ field }) => field === 'county-clinic'))!;
    expect(safety.map(({ field }) => field)).toEqual(['corner', ...curriculum.helpLines(['local']).blanks.map(({ id }) => id)]);
  });

  test('a child’s own lines are left to the child', () => {
    expect(
      places
        .get('zh/documents/r01-pocket-card.pdf')!
        .flat()
        .map(({ field }) => field),
    ).toEqual(['corner']);
  });
});

describe('a stamped pack', () => {
  const entry = entryOf('zh/grade-3-teacher.pdf');

  test('is tagged as before, with its bookmarks; a filled blank is heard with its name, the corner is not', async () => {
    const document = await read(pdfFile(entry));
    const bitmap = { columns: 8, rows: 1, bits: Uint8Array.from([0xff]) };
    const { pages, blanks: filled } = stampDocument(document, ({ label, width, height }) => ({
      bitmap,
      x: 0,
      y: 0,
      width,
      height,
      words: `${label} 刘建国`,
    }));
    expect(pages).toBe(entry.pages);
    const [before, after] = [await factsOf(entry), await readPdf(await saveDocument(document))];
    expect(after).toMatchObject({ title: before.title, language: 'zh-CN', tagged: true, outline: before.outline, labels: before.labels });
    expect(after.xmp).toBe(before.xmp);
    expect(after.pages.map(({ words }) => words.trim())).toEqual(before.pages.map(({ words }) => words.trim()));
    const wanted = places
      .get(entry.file)!
      .map((page) => page.filter(({ field }) => field !== 'corner').map(({ label }) => `${label} 刘建国`));
    expect(after.pages.map(({ alts }) => alts.filter((alt) => alt.endsWith(' 刘建国')))).toEqual(wanted);
    expect(wanted.flat().length).toBe(filled);
    expect(after.pages.map(({ alts }) => alts.filter((alt) => !alt.endsWith(' 刘建国')))).toEqual(before.pages.map(({ alts }) => alts));
    const painted = await stencilsOf(await saveDocument(document));
    expect(painted.map((page) => page.length)).toEqual(places.get(entry.file)!.map((page) => page.length));
  });
});
