import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { saveDocument, stampDocument } from '../../src/paper/stamp.ts';
import { curriculum, factsOf, manifest, pdfOf } from '../support/fixtureSite.ts';
import { readPdf } from '../support/pdf.ts';
import { placesIn, stencilsOf } from '../support/stamps.ts';

const placesOf = (file: string) => placesIn(readFileSync(pdfOf(file)));
const fieldsOf = async (file: string) => (await placesOf(file)).map((page) => page.map(({ field }) => field));

describe('where a school may stamp its own words', () => {
  test('a document on its own and in a pack has the same blanks', async () => {
    const card = await fieldsOf('zh/documents/r01-carer-card.pdf');
    expect(await fieldsOf('zh/referral.pdf')).toContainEqual(card[0]);
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

  test('the safety page has all local people', async () => {
    const safety = (await fieldsOf('zh/referral.pdf')).find((page) => page.includes('county-clinic'))!;
    expect(safety).toEqual(['corner', ...curriculum.helpLines(['local']).blanks.map(({ id }) => id)]);
  });

  test('a child’s own lines are left to the child', async () => {
    expect((await fieldsOf('zh/documents/r01-pocket-card.pdf')).flat()).toEqual(['corner']);
  });
});

describe('a stamped pack', () => {
  const entry = manifest.find(({ file }) => file === 'zh/grade-3-teacher.pdf')!;

  test('is tagged as before, with its bookmarks; a filled blank is heard with its name, the corner is not', async () => {
    const document = await PDFDocument.load(readFileSync(pdfOf(entry.file)), { updateMetadata: false });
    const places = await placesOf(entry.file);
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
    const stamped = await saveDocument(document);
    const [before, after] = [await factsOf(entry), await readPdf(stamped)];
    expect(after).toMatchObject({ title: before.title, language: 'zh-CN', tagged: true, outline: before.outline, labels: before.labels });
    expect(after.xmp).toBe(before.xmp);
    expect(after.pages.map(({ words }) => words.trim())).toEqual(before.pages.map(({ words }) => words.trim()));
    const wanted = places.map((page) => page.filter(({ field }) => field !== 'corner').map(({ label }) => `${label} 刘建国`));
    expect(after.pages.map(({ alts }) => alts.filter((alt) => alt.endsWith(' 刘建国')))).toEqual(wanted);
    expect(wanted.flat().length).toBe(filled);
    expect(after.pages.map(({ alts }) => alts.filter((alt) => !alt.endsWith(' 刘建国')))).toEqual(before.pages.map(({ alts }) => alts));
    const painted = await stencilsOf(stamped);
    expect(painted.map((page) => page.length)).toEqual(places.map((page) => page.length));
  });
});
