import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { faceContext } from '../../src/blocks/faceContext.ts';
import { fontFiles } from '../../src/blocks/fonts.ts';
import { blockFolders } from '../../src/blocks/vocabulary.ts';
import { checkCurriculum } from '../../src/checks/check.ts';
import type { Locale } from '../../src/curriculum/locale.ts';
import { type Node, walk } from '../../src/curriculum/tree.ts';
import type { Stage } from '../../src/curriculum/vocabulary.ts';
import { loadFaces } from '../../src/export/docx/faces.ts';
import { docx } from '../../src/export/docx/format.ts';
import { countOf, exportFile, formatsIn, formatsToMake } from '../../src/export/formats.ts';
import { docxProblems } from '../../src/pipeline/verify/docx.ts';
import { docxWords } from '../../src/pipeline/verify/read/docx.ts';
import { bare } from '../../src/pipeline/verify/words.ts';
import { type Book, bookOf } from '../../src/print/book.ts';
import { handoutPart, mainPart } from '../../src/print/content/parts.ts';
import { rubiesIn, withSentenceRubies } from '../../src/print/content/pinyin.ts';
import { picturesIn, printTree } from '../../src/print/content/printTree.ts';
import { facesModule } from '../../src/print/facesModule.ts';
import type { ListedFile } from '../../src/print/manifest.ts';
import { Marks } from '../../src/print/marks.ts';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import type { Pack } from '../../src/print/packs/pack.ts';
import { Typesetter } from '../../src/print/typesetter.ts';
import { writeCurriculum } from '../support/curriculum.ts';
import { allPieces, type Says } from '../support/everyBlock.ts';
import { readPdf } from '../support/pdf.ts';
import { thorough } from '../support/thorough.ts';

vi.setConfig({ testTimeout: 120_000 });

const root = writeCurriculum(`docx-${process.pid}`);
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum } = checkCurriculum(root);
const document = curriculum.document('G3-08')!;
const marks = new Marks(root, curriculum);
const make = await docx.start(root, curriculum);

const says: Record<Locale, Says> = {
  zh: { words: '风筝，慢慢飞', paragraph: '（一）风筝飞得很高，线在手里。' },
  en: { words: 'gypsy kite, high', paragraph: 'A gypsy kite flies high, and the string is in your hand.' },
};

const packOf = (file: string) => allPacks(curriculum).find((pack) => pack.file === file)!;
const sheetFile = {
  main: (locale: Locale) => `${locale}/documents/g3-08.pdf`,
  handout: (locale: Locale) => `${locale}/documents/g3-08-letter-paper.pdf`,
};

/** A plan or a handout that holds every choice of every block, as print gets it. */
function bookWith(stage: Stage, locale: Locale, pieces: Node[], isYoung = false): Book {
  const part =
    stage === 'main' ? mainPart(curriculum, document, locale, 1)! : handoutPart(curriculum, document, document.handouts[0]!, locale, 1)!;
  const nodes = printTree(pieces, faceContext(curriculum, locale, document, pieces), 1);
  const pictureNames = picturesIn(pieces).map((name) => ({ name, document }));
  const young = isYoung ? { readers: 'young', nodes: withSentenceRubies(nodes), rubies: rubiesIn([part['title'], nodes]) } : {};
  return bookOf(marks, 'Every block', locale, [{ ...part, nodes, pictureNames, ...young }]);
}

const xmlOf = (bytes: Uint8Array, name = 'word/document.xml') => strFromU8(unzipSync(bytes)[name]!);
const made = (pack: Pack, book = bookOf(marks, pack.title, pack.locale, pack.parts())) => make({ pack, book, paper: new Map() });

test('every block has a face for Word', async () => {
  expect(blockFolders.filter((folder) => !readdirSync(path.join('src/blocks', folder)).includes('docx.ts'))).toEqual([]);
  const { faces, inline } = await loadFaces();
  expect(faces.size + inline.size).toBe(blockFolders.length);
  await expect(loadFaces(root)).rejects.toThrow('No DOCX face: src/blocks/age/docx.ts, ');
});

describe('a Word file with every choice of every block', () => {
  test.each([
    { stage: 'main', locale: 'zh' },
    { stage: 'handout', locale: 'en' },
  ] as const)('has the words that print has, in the same order: $stage, $locale', async ({ stage, locale }) => {
    // Of a figure, Word has the words as those of a picture; of cards, backs come where the cards are. Both are compared with pages (verify).
    const pieces = allPieces(stage, says[locale]).filter((piece) =>
      walk([piece]).every((node) => node.type !== 'block' || !['Figure', 'Cards', 'Picture'].includes(node.name)),
    );
    expect(new Set(walk(pieces).flatMap((piece) => (piece.type === 'block' ? [piece.name] : []))).size).toBeGreaterThan(15);
    const book = bookWith(
      stage,
      locale,
      pieces.filter((piece) => !isFolded(piece)),
    );
    const typeset = new Typesetter({ root, fonts: fontFiles, faces: facesModule() }).typeset(book);
    const { pages } = await readPdf(Buffer.from(typeset.pdf));
    const words = bare(await docxWords(await made(packOf(sheetFile[stage](locale)), book)));
    expect(words).toBe(bare(pages.map(({ drawn }) => drawn).join('\n')));
  });

  test.each([
    { stage: 'main', locale: 'en' },
    { stage: 'handout', locale: 'zh' },
  ] as const)('is sound XML without words in boxes that float: $stage, $locale', async ({ stage, locale }) => {
    const bytes = await made(
      packOf(sheetFile[stage](locale)),
      bookWith(stage, locale, allPieces(stage, says[locale]), stage === 'handout'),
    );
    const files = unzipSync(bytes);
    for (const name of Object.keys(files).filter((file) => /\.(xml|rels)$/.test(file)))
      new SaxesParser().write(strFromU8(files[name]!)).close();
    const xml = xmlOf(bytes);
    expect(xml).not.toMatch(/<wp:anchor|<wps:txbx|<w:framePr/);
    // Every style that is used is there.
    const styles = new Set([...xmlOf(bytes, 'word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const used = new Set([...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(([, id]) => id));
    expect([...used].filter((id) => !styles.has(id))).toEqual([]);
    expect([...used]).toEqual(expect.arrayContaining(['Heading1', 'grid', 'strong']));
  });
});

function isFolded(piece: Node): boolean {
  return piece.type === 'block' && ['MiniBook', 'FoldStrip', 'Leaflet'].includes(piece.name);
}

describe('a plan in Word', () => {
  const pack = packOf('zh/documents/g3-08.pdf');

  test('is byte-identical when it is made again, on another day and by another process', async () => {
    const first = await made(pack);
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 5), toFake: ['Date'] });
    const second = await (await docx.start(root, curriculum))({
      pack,
      book: bookOf(marks, pack.title, pack.locale, pack.parts()),
      paper: new Map(),
    });
    vi.useRealTimers();
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(xmlOf(first, 'docProps/core.xml')).toMatch(/<dcterms:created[^>]*>2026-01-01T00:00:00Z</);
  });

  test('says what it is: title, number, author, key words, licence', async () => {
    const core = xmlOf(await made(pack), 'docProps/core.xml');
    expect(core).toContain(`<dc:title>${pack.title}</dc:title>`);
    expect(core).toContain('<dc:subject>G3-08</dc:subject>');
    expect(core).toContain('<dc:creator>纸鸢项目</dc:creator>');
    expect(core).toContain('<cp:keywords>心理健康教育，教案，学校</cp:keywords>');
    expect(core).toContain('<dc:description>文字 CC BY 4.0：可以复印、修改、分发，请注明出处。</dc:description>');
  });

  test('has the number in its header, mark, licence and page numbers in its footer, on A4 with the margins of print', async () => {
    const bytes = await made(pack);
    const footer = xmlOf(bytes, 'word/footer1.xml');
    const mark = marks.markOf(pack.parts()[0]!);
    expect(xmlOf(bytes, 'word/header1.xml')).toContain('G3-08');
    expect(footer).toContain(`${mark.slice(0, 3)}-${mark.slice(3)} · CC BY 4.0`);
    expect(footer).toMatch(/PAGE<.*NUMPAGES</);
    expect(xmlOf(bytes)).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xmlOf(bytes)).toMatch(/<w:pgMar w:top="737" w:right="850" w:bottom="964" w:left="850"/);
  });

  test('is set in 10.5 pt, in fonts that Windows and WPS have, with the language of each script', async () => {
    const styles = xmlOf(await made(pack), 'word/styles.xml');
    expect(/<w:rPrDefault>.*?<\/w:rPrDefault>/.exec(styles)![0]).toMatch(
      /w:ascii="Times New Roman".*w:eastAsia="宋体".*<w:sz w:val="21"\/>.*<w:lang w:val="en-US" w:eastAsia="zh-CN"\/>/,
    );
    expect(/w:styleId="Heading1".*?<\/w:style>/.exec(styles)![0]).toContain('w:eastAsia="黑体"');
    expect(xmlOf(await made(pack))).toContain('w:eastAsia="楷体"');
    const english = xmlOf(await made(packOf('en/documents/g3-08.pdf')), 'word/styles.xml');
    expect(english).toMatch(/w:ascii="Calibri".*<w:lang w:val="en" w:eastAsia="zh-CN"\/>/);
  });

  test('has the styles of its parts in the language of the document', async () => {
    expect(xmlOf(await made(pack), 'word/styles.xml')).toContain('<w:name w:val="老师说的话"/>');
    expect(xmlOf(await made(packOf('en/documents/g3-08.pdf')), 'word/styles.xml')).toContain('<w:name w:val="What you say"/>');
  });
});

test('a sheet for the first two grades has pinyin as a phonetic guide over each character', async () => {
  const pieces: Node[] = [
    { type: 'paragraph', at: { line: 1, column: 1 }, children: [{ type: 'text', value: '妈妈，你好', at: { line: 1, column: 1 } }] },
  ];
  const bytes = await made(packOf('zh/documents/g3-08-letter-paper.pdf'), bookWith('handout', 'zh', pieces, true));
  const spoken = [...xmlOf(bytes).matchAll(/<w:rt>.*?<w:t[^>]*>([^<]*)<.*?<w:rubyBase>.*?<w:t[^>]*>([^<]*)</g)].map(
    ([, above, below]) => `${below}${above}`,
  );
  expect(spoken.slice(-4)).toEqual(['妈mā', '妈ma', '你nǐ', '好hǎo']);
  expect(await docxWords(bytes)).toContain('妈');
  expect(bare(await docxWords(bytes))).not.toContain('mā');
});

test('verify reports words that differ from the page, and a file that is too large', async () => {
  const bytes = await made(packOf('en/documents/g3-08-letter-paper.pdf'));
  const words = await docxWords(bytes);
  const page = (text: string) => ({ file: 'en/page/index.html', html: `<article>${text}</article>` });
  expect(await docxProblems(bytes, page(words), 'en')).toEqual([]);
  const [problem] = await docxProblems(bytes, page(`Kite ${words}`), 'en');
  expect(problem!.message.en).toMatch(
    /^Its words are not those of en\/page\/index\.html: after "" the page says "Kite.*", the Word file ".*"\.$/,
  );
  expect(problem!.message.zh).toMatch(/^和 en\/page\/index\.html 的字句不一样："" 后面，网页上是 "Kite.*"，Word 里是 ".*"。$/);
});

describe('--format', () => {
  test('names formats in any order and writing; PDF alone if it is not said', () => {
    expect(formatsIn(undefined)).toEqual({ pdf: true, others: [] });
    expect(formatsIn('DOCX，pdf')).toEqual({ pdf: true, others: [docx] });
    expect(formatsIn('docx')).toEqual({ pdf: false, others: [docx] });
  });

  test('says which format it does not know', () => {
    expect(formatsIn('pdf,dcox')).toEqual({
      error: { zh: '--format dcox：没有这种格式。是不是想写 "docx"？', en: '--format dcox: there is no such format. Did you mean "docx"?' },
    });
    expect(formatsIn(' ')).toEqual({
      error: {
        zh: '--format：后面要写格式：pdf, docx, pptx, pptx-4x3, card, png, note, epub。',
        en: '--format: write a format after it: pdf, docx, pptx, pptx-4x3, card, png, note, epub.',
      },
    });
  });

  test('makes a format again of which files are there, so that none is older than its PDF', () => {
    const [pack] = allPacks(curriculum).filter(({ kind }) => kind === 'document');
    const there = [{ file: exportFile(pack!.file, docx) }] as ListedFile[];
    expect(formatsToMake({ pdf: true, others: [] }, [pack!], there)).toEqual([docx]);
    expect(formatsToMake({ pdf: true, others: [] }, [pack!], [])).toEqual([]);
  });

  test('counts files by their format', () => {
    const files = [{}, {}, { format: 'docx' }, { format: 'pptx-4x3' }] as ListedFile[];
    expect(countOf(files)).toEqual({ zh: '2 个 PDF、1 个 DOCX、1 个 PPTX 4:3', en: '2 PDFs, 1 DOCX, 1 PPTX 4:3' });
  });
});

describe.runIf(thorough && hasLibreOffice())('LibreOffice', () => {
  test('opens a plan and a sheet and prints their words on as many pages as print does', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-docx-'));
    return Promise.all(
      ['zh/documents/g3-08.pdf', 'en/documents/g3-08-letter-paper.pdf'].map(async (file, index) => {
        const pack = packOf(file);
        const book = bookOf(marks, pack.title, pack.locale, pack.parts());
        const { paperOf: paper, pages } = new Typesetter({ root, fonts: fontFiles, faces: facesModule() }).typeset(book);
        const bytes = await make({ pack, book, paper });
        const word = path.join(folder, `${index}.docx`);
        writeFileSync(word, bytes);
        const profile = `-env:UserInstallation=file://${folder}/profile-${index}`;
        execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word], { stdio: 'ignore' });
        const shown = await readPdf(readFileSync(path.join(folder, `${index}.pdf`)));
        expect(shown.pages.length).toBe(pages);
        const words = bare(shown.pages.map((page) => page.words).join('\n'));
        for (const line of (await docxWords(bytes)).split(/\s{2,}/).filter((line) => bare(line).length > 12))
          expect(words).toContain(bare(line).slice(0, 12));
      }),
    ).finally(() => rmSync(folder, { recursive: true }));
  });
});

function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

test('the guide for teachers names every way to get a Word file', () => {
  for (const file of ['docs/word.md', 'docs/zh/word.md'])
    expect(readFileSync(file, 'utf8')).toContain('npm run packs -- --format pdf,docx');
});
