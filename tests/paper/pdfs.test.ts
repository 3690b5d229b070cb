import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/curriculum/locale.ts';
import { BuiltSite } from '../../src/pipeline/verify/builtSite.ts';
import { expectedOf } from '../../src/pipeline/verify/expected.ts';
import { findMuPdf } from '../../src/pipeline/verify/muPdf.ts';
import { screensOf } from '../../src/pipeline/verify/projector.ts';
import { bookletUnit, pdfUnit, type Unit } from '../../src/pipeline/verify/units.ts';
import { VerifyCache } from '../../src/pipeline/verify/verifyCache.ts';
import { verifySite } from '../../src/pipeline/verify/verifySite.ts';
import { Marks } from '../../src/print/marks.ts';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import { isOfOneDocument } from '../../src/print/packs/pack.ts';
import { planPages } from '../../src/print/pageLimits.ts';
import { fixtureRoot } from '../support/fixture.ts';
import { curriculum, manifest } from '../support/fixtureSite.ts';
import { siteFolder } from '../support/site.ts';
import { sampleOf, tried } from '../support/thorough.ts';

const singles = manifest.filter(({ kind }) => kind === 'document');
const marks = new Marks(fixtureRoot, curriculum);
const packs = allPacks(curriculum);
const bundles = manifest.filter((entry) => !isOfOneDocument(entry) && entry.kind !== 'booklet');

// That these are there as they are listed is verified below.
describe('the manifest', () => {
  test('is sorted by file and lists each once', () => {
    const files = manifest.map(({ file }) => file);
    expect(files).toEqual([...new Set(files)].sort());
  });

  test('has for every written document and handout a PDF in each of its languages', () => {
    const wanted = curriculum.documents.flatMap((document) => [
      ...Object.keys(document.texts).map((locale) => `${locale} ${document.id}`),
      ...document.handouts.flatMap((handout) => Object.keys(handout.texts).map((locale) => `${locale} ${document.id}/${handout.name}`)),
    ]);
    expect(singles.map((entry) => `${entry.locale} ${entry.documents[0]}`).sort()).toEqual(wanted.sort());
  });

  test('has for every lesson a preparation card and a plan in large type, and for every term of a grade its cards', () => {
    const lessons = curriculum.documentsOfKind('lesson');
    for (const kind of ['card', 'large'])
      for (const locale of ['zh', 'en'])
        expect(manifest.filter((entry) => entry.kind === kind && entry.locale === locale).map(({ documents }) => documents)).toEqual(
          lessons.map(({ id }) => [id]),
        );
    const cards = manifest.filter(({ kind }) => kind === 'grade-cards');
    expect(cards.map(({ file, documents, pages }) => ({ file, documents, pages }))).toEqual(
      ['en', 'zh'].flatMap((locale) => [
        { file: `${locale}/grade-1-cards-1.pdf`, documents: ['G1-03'], pages: 1 },
        { file: `${locale}/grade-3-cards-1.pdf`, documents: ['G3-08'], pages: 1 },
        { file: `${locale}/grade-5-cards-1.pdf`, documents: ['G5-06'], pages: 1 },
      ]),
    );
  });

  test('has a teacher pack and a handout pack for every grade with a written lesson', () => {
    const grades = [...new Set(curriculum.documentsOfKind('lesson').map((document) => document.lesson!.grade))].sort();
    for (const kind of ['grade-teacher', 'grade-handouts'])
      for (const locale of ['zh', 'en'])
        expect(bundles.filter((entry) => entry.kind === kind && entry.locale === locale).map((entry) => entry.grade)).toEqual(grades);
  });
});

describe('what must hold for every document of a built site', () => {
  // Of the fixture in one language, another one tomorrow; with everything, in both.
  const languages = sampleOf(locales, 1);
  const listed = manifest.filter(({ locale }) => languages.includes(locale));

  test(`holds for every PDF and page of the fixture (${tried}: ${languages}); what has passed is not read again`, {
    timeout: 400_000,
  }, async () => {
    const muPdf = await findMuPdf();
    expect(muPdf).toBeDefined();
    const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-verify-'));
    const verify = () => {
      const memory = new VerifyCache(folder);
      const site = new BuiltSite(siteFolder, { shown: siteFolder, base: '/', memory });
      const selection = { documents: undefined, locales: languages };
      return verifySite({ site, curriculum, root: fixtureRoot, selection, memory, muPdf });
    };
    const { problems, pdfs, docx, slides, pictures, epub, pages } = await verify();
    expect(problems).toEqual([]);
    expect(listed.length).toBeGreaterThan(30);
    expect(pdfs).toEqual({ all: listed.length, read: listed.length });
    // Each document and handout has a Word file with the words of its page.
    const sheets = singles.filter(({ locale }) => languages.includes(locale)).length;
    expect(docx).toEqual({ all: sheets, read: sheets });
    // Each lesson and workshop has slides in two shapes.
    const shown = 2 * singles.filter(({ locale, documents: [id] }) => languages.includes(locale) && /^[GW][^/]*$/.test(id!)).length;
    expect(slides).toEqual({ all: shown, read: shown });
    // Each plan and guide has a card, each lesson a note, each handout its pages; stories are a book.
    expect(pictures!.all).toBeGreaterThan(sheets);
    expect(pictures!.read).toBe(pictures!.all);
    expect(epub!.all).toBeGreaterThan(0);
    expect(epub!.read).toBe(epub!.all);
    expect(pages.read).toBe(pages.all);
    expect(pages.all).toBeGreaterThan(75 * languages.length);
    expect(await verify()).toEqual({
      problems: [],
      pdfs: { all: pdfs.all, read: 0 },
      docx: { all: sheets, read: 0 },
      slides: { all: shown, read: 0 },
      pictures: { all: pictures!.all, read: 0 },
      epub: { all: epub!.all, read: 0 },
      pages: { all: pages.all, read: 0 },
    });
    rmSync(folder, { recursive: true });
  });

  test('does not hold for a manifest that says other numbers of pages', async () => {
    const site = new BuiltSite(siteFolder, { shown: siteFolder, base: '/', memory: new VerifyCache(path.join(siteFolder, 'no memory')) });
    const plan = packs.find(({ file }) => file === 'zh/documents/g3-08.pdf')!;
    const booklet = manifest.find(({ file }) => file === 'zh/grade-3-teacher-booklet.pdf')!;
    const others: BuiltSite = Object.create(site, { manifest: { value: manifest.map((entry) => ({ ...entry, pages: 99 })) } });
    const said = async ({ verify }: Unit) => (await verify()).map(({ message }) => message);
    expect(await said(pdfUnit(others, expectedOf(curriculum, marks, plan), undefined))).toEqual([
      { zh: '有 3 页，packs/manifest.json 里写的是 99 页。', en: 'It has 3 pages; packs/manifest.json says 99.' },
    ]);
    expect(await said(bookletUnit(others, { ...booklet, pages: 99 }))).toEqual([
      { zh: '有 6 页，packs/manifest.json 里写的是 99 页。', en: 'It has 6 pages; packs/manifest.json says 99.' },
    ]);
  });

  test('with lessons of whose screens much is asked', () => {
    const lessons = curriculum.documentsOfKind('lesson');
    expect(lessons.length).toBeGreaterThanOrEqual(3);
    for (const lesson of lessons)
      for (const locale of ['zh', 'en'] as const) {
        const { forTeacher, questions } = screensOf(curriculum, lesson, lesson.texts[locale]!, locale);
        expect(forTeacher.length, lesson.id).toBeGreaterThan(40);
        expect(questions.length, lesson.id).toBeGreaterThan(1);
      }
  });

  test('with PDFs of every kind, plans of two and three pages, and sheets with pinyin among them', () => {
    expect(new Set(bundles.map(({ kind }) => kind))).toEqual(
      new Set(['grade-teacher', 'grade-handouts', 'grade-cards', 'workshop', 'activities', 'one-to-one', 'referral', 'test-sheet']),
    );
    expect((['zh', 'en'] as const).map((locale) => planPages(curriculum, { kind: 'lesson' }, locale))).toEqual([2, 3]);
    const young = packs.flatMap((pack) => {
      const { locale, sheet } = expectedOf(curriculum, marks, pack);
      return sheet?.young ? [{ locale, lines: sheet.young.lines?.length }] : [];
    });
    expect(young).toContainEqual({ locale: 'en', lines: undefined });
    expect(young.find(({ locale }) => locale === 'zh')!.lines).toBeGreaterThan(3);
  });
});
