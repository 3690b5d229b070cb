import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/curriculum/locale.ts';
import { isSound } from '../../src/curriculum/marks/mark.ts';
import { readTyped } from '../../src/curriculum/marks/typed.ts';
import { filesBelow } from '../../src/lib/files/below.ts';
import { handoutPart } from '../../src/print/content/parts.ts';
import { planPages } from '../../src/print/pageLimits.ts';
import { coloursOf, openPdf } from '../support/pdf.ts';
import { colourProfilesIn, paintedByMuPdf, textByMuPdf } from '../support/readers.ts';
import { bundles, curriculum, factsOf, manifest, packs, pdfFile, singles, typeset } from '../support/realCurriculum.ts';
import { siteFolder } from '../support/site.ts';

const millimetre = 72 / 25.4;

describe('the manifest', () => {
  test('lists exactly the PDFs that are there', () => {
    const folder = path.join(siteFolder, 'packs');
    expect(manifest.map((entry) => entry.file)).toEqual(filesBelow(folder).filter((file) => file.endsWith('.pdf')));
  });

  test('has the size and the sum of every PDF', () => {
    for (const { file, bytes, sha256 } of manifest) {
      const content = readFileSync(path.join(siteFolder, 'packs', file));
      expect([content.length, createHash('sha256').update(content).digest('hex')], file).toEqual([bytes, sha256]);
    }
  });

  test.each(typeset)('describes $file: pages, sheets, title', async (entry) => {
    const facts = await factsOf(entry);
    expect(facts.pages.length).toBe(entry.pages);
    expect(entry.sheets).toBe(Math.ceil(entry.pages / 2));
    expect(facts.title).toBe(entry.title);
  });

  test('has for every written document and handout a PDF in each of its languages', () => {
    const wanted = curriculum.documents.flatMap((document) => [
      ...Object.keys(document.texts).map((locale) => `${locale} ${document.id}`),
      ...document.handouts.flatMap((handout) => Object.keys(handout.texts).map((locale) => `${locale} ${document.id}/${handout.name}`)),
    ]);
    expect(singles.map((entry) => `${entry.locale} ${entry.documents[0]}`).sort()).toEqual(wanted.sort());
  });

  test('has a teacher pack and a handout pack for every grade with a written lesson', () => {
    const grades = [...new Set(curriculum.documentsOfKind('lesson').map((document) => document.lesson!.grade))].sort();
    for (const kind of ['grade-teacher', 'grade-handouts'])
      for (const locale of ['zh', 'en'])
        expect(bundles.filter((entry) => entry.kind === kind && entry.locale === locale).map((entry) => entry.grade)).toEqual(grades);
  });
});

describe.each(typeset)('$file', (entry) => {
  test('is tagged PDF/UA-1 with title and language', async () => {
    const facts = await factsOf(entry);
    expect(facts.tagged).toBe(true);
    expect(facts.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(facts.language).toBe(languageTag[entry.locale]);
    expect(facts.title).not.toBe('');
  });

  test('is A4, its words inside the 12 mm that every printer reaches, its pages numbered', async () => {
    const { pages, labels } = await factsOf(entry);
    expect(labels).toEqual(pages.map((_, index) => String(index + 1)));
    for (const page of pages) {
      const size = [page.width, page.height].map((points) => Math.round(points / millimetre));
      // The test sheet lies, as the sheets of a booklet do.
      expect(size).toEqual(entry.kind === 'test-sheet' ? [297, 210] : [210, 297]);
      const margin = 12 * millimetre;
      const outside = page.runs.filter((run) => {
        // The empty half of a Chinese sign at either end of a line may hang over.
        const half = run.height / 2;
        const left = run.x + (/^[“‘《（]/.test(run.text) ? half : 0);
        const right = run.x + run.width - (/[”’》）。，、；：！？]$/.test(run.text) ? half : 0);
        return left < margin || right > page.width - margin || run.y < margin || run.y > page.height - margin;
      });
      expect(outside.map((run) => run.text)).toEqual([]);
    }
  });

  test('says on every page what it is: version and licence', async () => {
    const { pages } = await factsOf(entry);
    const runs = pages.map((page) => page.runs.filter((run) => run.artifact && run.y < 17 * millimetre));
    // In one line: what is copied from it by hand stands together.
    const height = (line: (typeof runs)[number]) => Math.max(...line.map(({ y }) => y)) - Math.min(...line.map(({ y }) => y));
    expect(runs.filter((line) => height(line) > 5)).toEqual([]);
    const footers = runs.map((line) => line.map((run) => run.text).join(''));
    for (const [index, footer] of footers.entries()) {
      const isCover = index === 0 && entry.kind !== 'document' && entry.kind !== 'test-sheet';
      if (!isCover) expect(footer).toContain('CC BY 4.0');
      if (entry.kind === 'document') {
        expect(footer).toContain(entry.documents[0]!.split('/')[0]!);
        // Typed into the page that says whether a sheet is current, it is understood.
        expect(readTyped(footer, '')).toEqual({ id: entry.documents[0]!.split('/')[0], mark: entry.mark, strange: [] });
        expect(isSound(entry.mark!)).toBe(true);
      }
    }
  });

  test('is small enough for a phone with little data', () => {
    expect(statSync(pdfFile(entry)).size).toBeLessThanOrEqual(entry.kind === 'document' ? 500_000 : 1_500_000);
  });
});

describe.each(packs)('the pack $file', (entry) => {
  test('has a bookmark for every document in it', async () => {
    const bookmarks = (await factsOf(entry)).outline.map((line) => line.trim());
    const documents = entry.documents.map((id) => curriculum.document(id)!);
    const titles = documents.flatMap((document) => [
      ...(entry.kind === 'grade-handouts' ? [] : [document.texts[entry.locale]?.front.title]),
      ...document.handouts.map((handout) => handout.texts[entry.locale]?.front.title),
    ]);
    expect(titles.filter((title) => title !== undefined && !bookmarks.includes(title))).toEqual([]);
  });
});

describe('pages', () => {
  test.each(singles.filter((entry) => /^G\d-\d\d$/.test(entry.documents[0]!)))('the plan $file fits its sheet', (entry) => {
    expect(entry.pages).toBeLessThanOrEqual(planPages[entry.locale]);
    expect(planPages).toEqual({ zh: 2, en: 3 });
  });

  test.each(singles.filter((entry) => entry.documents[0]!.includes('/')))('the handout $file has the pages of its yaml', (entry) => {
    const [id, name] = entry.documents[0]!.split('/') as [string, string];
    expect(entry.pages).toBe(curriculum.handout(curriculum.document(id)!, name)!.pages);
  });
});

// The packs hold everything: what is true of them is true of the single sheets, which come from the same parts.
describe.each(packs)('in the pack $file', (entry) => {
  test('there is nothing but black and white', async () => {
    const pdf = await openPdf(pdfFile(entry));
    const colours = new Set<string>();
    for (let page = 1; page <= pdf.numPages; page++) for (const colour of await coloursOf(await pdf.getPage(page))) colours.add(colour);
    await pdf.loadingTask.destroy();
    expect(colours.size).toBeGreaterThan(0);
    expect([...colours].filter((colour) => !/^set(Stroke|Fill)RGBColor \["#(000000|ffffff)"\]$|^ca 1$/i.test(colour))).toEqual([]);
  });

  test('black is black of the printer: DeviceGray, with no profile', async () => {
    const pdf = readFileSync(pdfFile(entry));
    expect(paintedByMuPdf(pdf).colours.filter((colour) => !/^DeviceGray [01]$/.test(colour))).toEqual([]);
    expect(await colourProfilesIn(pdf)).toBe(0);
  });

  test('every font is embedded as a subset', async () => {
    const document = await PDFDocument.load(readFileSync(pdfFile(entry)), { updateMetadata: false });
    const fonts = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
      .filter((object) => object instanceof PDFDict)
      .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      const name = String(font.get(PDFName.of('FontName')));
      expect(name).toMatch(/^\/[A-Z]{6}\+/);
      const file = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => font.has(PDFName.of(key)));
      expect(file, `${name} is embedded`).toBe(true);
    }
  });
});

describe('young readers', () => {
  const young = singles.filter((entry) => /^G[12]-\d\d\//.test(entry.documents[0]!));
  const syllable = /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/;
  const han = /\p{Script=Han}/gu;

  test.each(young.filter((entry) => entry.locale === 'zh'))(
    '$file carries pinyin, and its words are read without it and without gaps',
    async (entry) => {
      const [id, name] = entry.documents[0]!.split('/') as [string, string];
      const document = curriculum.document(id)!;
      const { rubies } = handoutPart(curriculum, document, curriculum.handout(document, name)!, 'zh', 1)!;
      const { pages } = await factsOf(entry);
      // What is said of pictures is heard and not printed.
      const alts = new Set(pages.flatMap((page) => page.alts));
      const words = Object.keys(rubies as object).filter((text) => !alts.has(text));
      expect(words.length).toBeGreaterThan(3);
      const pdf = readFileSync(pdfFile(entry));
      const byPdfJs = pages.flatMap((page) => page.drawn);
      for (const read of [byPdfJs, textByMuPdf(pdf)]) {
        // A sentence goes on in the next line.
        const text = read.join('').replaceAll('\n', '');
        expect(words.filter((each) => !text.includes(each))).toEqual([]);
        expect(text).not.toMatch(syllable);
      }
      // Each character is drawn, and over it two letters or more; a few syllables have one.
      expect(paintedByMuPdf(pdf).areas).toBeGreaterThan(words.join('').match(han)!.length * 2.5);
    },
  );

  test.each(young.filter((entry) => entry.locale === 'en'))('$file has none', async (entry) => {
    expect((await factsOf(entry)).pages.map((page) => page.drawn).join('')).not.toMatch(syllable);
  });
});

describe('a screen reader', () => {
  test.each(typeset.filter(({ kind }) => kind === 'document'))('reads $file in the order in which the eye does', async (entry) => {
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    for (const page of (await factsOf(entry)).pages) expect(bare(page.words)).toBe(bare(page.drawn));
  });
});
