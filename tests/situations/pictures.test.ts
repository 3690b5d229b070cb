import { rmSync } from 'node:fs';
import path from 'node:path';
import { ColorSpace, Document, Image, Matrix, type Pixmap } from 'mupdf';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { fontFiles } from '../../src/blocks/fonts.ts';
import { checkCurriculum } from '../../src/checks/check.ts';
import type { Curriculum } from '../../src/curriculum/curriculum.ts';
import { ExportCache } from '../../src/export/cache.ts';
import type { Exported, ExportSource } from '../../src/export/exportFormat.ts';
import { countOf, exportFiles, exportsNamed, formatsToMake } from '../../src/export/formats.ts';
import { makeExports } from '../../src/export/makeExports.ts';
import { card, note, png } from '../../src/export/picture/format.ts';
import { cardWords, noteWords, pictureProblems, pictureWordProblems } from '../../src/pipeline/verify/pictures.ts';
import { readPng } from '../../src/pipeline/verify/read/png.ts';
import { bookOf } from '../../src/print/book.ts';
import type { FinishedPack } from '../../src/print/buildPacks.ts';
import { facesModule } from '../../src/print/facesModule.ts';
import type { ListedFile } from '../../src/print/manifest.ts';
import { Marks } from '../../src/print/marks.ts';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import type { Pack } from '../../src/print/packs/pack.ts';
import { Typesetter } from '../../src/print/typesetter.ts';
import { changed, lesson, plansWith, writeCurriculum } from '../support/curriculum.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = path.resolve('.cache/tests', `pictures-${process.pid}`);
const root = writeCurriculum(`pictures-${process.pid}`, {
  ...plansWith('<Carer>\n\nPlease ring <Phone of="110" />. #1\n\n</Carer>'),
  ...changed(`${lesson}/lesson.yaml`, ['pages: 1', 'pages: 2']),
});
afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
});
const { curriculum } = checkCurriculum(root);
const document = curriculum.document('G3-08')!;
const marks = new Marks(root, curriculum);
const packs = allPacks(curriculum);
const packOf = (file: string) => packs.find((pack) => pack.file === file)!;
const plan = packOf('zh/documents/g3-08.pdf');
const sheet = packOf('zh/documents/g3-08-letter-paper.pdf');
const mark = marks.markOf(plan.parts()[0]!);

const sourceOf = (pack: Pack): ExportSource => ({
  pack,
  book: bookOf(marks, pack.title, pack.locale, pack.parts()),
  paper: new Map(),
});
const [makeCard, makeNote, makePages] = [
  await card.start(root, curriculum),
  await note.start(root, curriculum),
  await png.start(root, curriculum),
];

/** A picture as MuPDF decodes it. */
function seen(bytes: Uint8Array): Pixmap {
  return new Image(bytes).toPixmap();
}

/** The colours of a part of a decoded picture, each as its red, green and blue. */
function coloursIn(pixmap: Pixmap, { left = 0, top = 0, side = 1 }): Set<string> {
  const [pixels, stride, components] = [pixmap.getPixels(), pixmap.getStride(), pixmap.getNumberOfComponents()];
  const squares = Array.from({ length: side * side }, (_, index) => [left + (index % side), top + Math.floor(index / side)] as const);
  return new Set(squares.map(([x, y]) => pixels.slice(y * stride + x * components, y * stride + x * components + 3).join(' ')));
}

describe('the card of a lesson', () => {
  test('is as wide as a telephone shows, in the colours of the project, with the tail of the kite in vermilion', async () => {
    const picture = seen(await makeCard(sourceOf(plan)));
    expect(picture.getWidth()).toBe(1080);
    expect(picture.getHeight()).toBeGreaterThan(1080);
    expect([...coloursIn(picture, {})]).toEqual(['250 247 240']);
    expect(coloursIn(picture, { left: 780, top: 280, side: 250 })).toContain('184 50 27');
  });

  test('says number, title, aim, time, steps and sheets, and how to find it; its foot has the mark of the plan', async () => {
    const { texts } = readPng(await makeCard(sourceOf(plan)))!;
    expect(texts['Title']).toBe('G3-08 写给远方的信');
    const words = texts['Description']!.replace(/\s+/g, '');
    for (const said of ['G3-08', '写给远方的信', '40分钟', '10′故事', '信纸·每人一张', '在“纸鸢”里搜G3-08', mark.slice(3)])
      expect(words).toContain(said);
  });

  test('is drawn without handouts too', async () => {
    const bare = Object.assign(Object.create(document) as typeof document, { handouts: [] });
    const there = Object.assign(Object.create(curriculum) as Curriculum, { document: () => bare });
    const words = readPng(await (await card.start(root, there))(sourceOf(plan)))!.texts['Description']!;
    expect(words).toContain('G3-08');
    expect(words).not.toContain('信纸');
  });

  test('has the address of its page where the site has one', async () => {
    const there = Object.assign(Object.create(curriculum) as Curriculum, { config: { site: 'https://kite.example.org/class' } });
    const make = await card.start(root, there);
    const words = readPng(await make(sourceOf(plan)))!.texts['Description']!.replace(/\s+/g, '');
    expect(words).toContain('kite.example.org/class/zh/lessons/g3-08/');
    expect(words).not.toContain('里搜');
    expect(card.dependsOn!(sourceOf(plan), root, there)).not.toBe(card.dependsOn!(sourceOf(plan), root, curriculum));
  });

  test('is byte-identical when it is made again by another process, on another day', async () => {
    const once = await makeCard(sourceOf(plan));
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 5), toFake: ['Date'] });
    const again = await (await card.start(root, curriculum))(sourceOf(plan));
    vi.useRealTimers();
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });
});

describe('the note to families', () => {
  test('says what the plan says to them, whom to turn to and whom to call', async () => {
    const words = readPng(await makeNote(sourceOf(plan)))!.texts['Description']!;
    expect(words).toMatch(/给家里的话.*Please ring\s+110\s*\. #1.*找老师。.*有危险，先打：.*110.*120.*想找人说说：.*12356/s);
  });

  test('is there for lessons that say something to families, and for no kit: what is said to one family is for no one else', () => {
    expect(packs.filter((pack) => note.isFor(pack, curriculum)).map(({ file }) => file)).toEqual([
      'zh/documents/g3-08.pdf',
      'en/documents/g3-08.pdf',
    ]);
  });
});

describe('the pages of a handout', () => {
  test('look as MuPDF draws the PDF', async () => {
    const { book } = sourceOf(packOf('en/documents/g3-08-letter-paper.pdf'));
    const { pdf, pages } = new Typesetter({ root, fonts: fontFiles, faces: facesModule() }).typeset(book);
    const made = await makePages(sourceOf(packOf('en/documents/g3-08-letter-paper.pdf')));
    expect(made).toHaveLength(pages);
    const printed = Document.openDocument(pdf, 'application/pdf')
      .loadPage(0)
      .toPixmap(Matrix.scale(150 / 72, 150 / 72), ColorSpace.DeviceGray);
    const picture = seen(made[0]!);
    expect([picture.getWidth(), picture.getHeight()]).toEqual([1240, 1754]);
    expect(inkOf(picture)).toBeGreaterThan(1000);
    expect(Math.abs(inkOf(picture) / inkOf(printed) - 1)).toBeLessThan(0.05);
    // Blurred, both are the same page.
    expect(differenceOf(shadeOf(picture), shadeOf(printed))).toBeLessThan(4);
  });
});

/** How many pixels would be quite black. */
function inkOf(pixmap: Pixmap): number {
  return shadeOf(pixmap, 1).reduce((sum, light) => sum + (255 - light) / 255, 0);
}

/** How light squares of a page are. */
function shadeOf(pixmap: Pixmap, side = 40): number[] {
  const [pixels, stride, components] = [pixmap.getPixels(), pixmap.getStride(), pixmap.getNumberOfComponents()];
  const [columns, rows] = [Math.floor(1240 / side), Math.floor(1754 / side)];
  const sums = Array.from({ length: columns * rows }, () => 0);
  for (let y = 0; y < rows * side; y += 1)
    for (let x = 0; x < columns * side; x += 1)
      sums[Math.floor(y / side) * columns + Math.floor(x / side)]! += pixels[y * stride + x * components]!;
  return sums.map((sum) => sum / side ** 2);
}

function differenceOf(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((light, index) => Math.abs(light - b[index]!)));
}

describe('names of files', () => {
  test('say which picture it is; of several pages each has its number', () => {
    expect(exportFiles('zh/documents/g3-08.pdf', card, 3)).toEqual(['zh/documents/g3-08_card.png']);
    expect(exportFiles('zh/documents/g3-08-map.pdf', png, 1)).toEqual(['zh/documents/g3-08-map.png']);
    expect(exportFiles('zh/documents/g3-08-map.pdf', png, 2)).toEqual(['zh/documents/g3-08-map_1.png', 'zh/documents/g3-08-map_2.png']);
  });

  test('lead back to the PDF, so that pictures are made again when it is', () => {
    const pdfsOf = (file: string) => exportsNamed(file).map(({ pdf, format }) => `${format.id} ${pdf}`);
    expect(pdfsOf('g3-08-map_2.png')).toEqual(['png g3-08-map.pdf']);
    expect(pdfsOf('g3-08_note.png')).toContain('note g3-08.pdf');
    const there = [{ file: 'zh/documents/g3-08-letter-paper_2.png' }] as ListedFile[];
    expect(formatsToMake({ pdf: true, others: [] }, packs, there)).toEqual([png]);
  });

  test('are counted by format', () => {
    const files = [{ format: 'card' }, { format: 'png' }, { format: 'png' }] as ListedFile[];
    expect(countOf(files)).toEqual({ zh: '1 个 CARD、2 个 PNG', en: '1 CARD, 2 PNG' });
  });
});

test('each page of a PDF is a file in the manifest, made once and then taken from the cache', async () => {
  const entry = {
    file: sheet.file,
    title: sheet.title,
    kind: 'document',
    locale: 'zh',
    documents: sheet.documents,
    pages: 2,
    sheets: 1,
    bytes: 1,
    sha256: '',
  };
  const { book } = sourceOf(sheet);
  const two = { ...sheet, parts: () => [...sheet.parts(), ...sheet.parts()] };
  expect(book.parts).toHaveLength(1);
  const request = {
    curriculum,
    root,
    packs: [two],
    printed: [{ entry, paperOf: [] } as unknown as FinishedPack],
    formats: [png],
    cache: new ExportCache(folder),
  };
  const made: boolean[] = [];
  const onProgress = (_: Exported, _done: number, isMade: boolean) => made.push(isMade);
  const first = await makeExports({ ...request, onProgress });
  expect(first.problems).toEqual([]);
  expect(first.finished.map(({ entry }) => [entry.file, entry.format, 'page' in entry && entry.page])).toEqual([
    ['zh/documents/g3-08-letter-paper_1.png', 'png', 1],
    ['zh/documents/g3-08-letter-paper_2.png', 'png', 2],
  ]);
  expect((await makeExports({ ...request, onProgress })).finished).toEqual(first.finished);
  expect(made).toEqual([true, false]);
});

describe('verify', () => {
  const page = (carer: string, aim = '') => ({
    file: 'zh/page/index.html',
    html: `<article>三年级 第 8 课 家人与牵挂 写给远方的信 ${aim}<aside class="carer"><p class="label">给家里的话</p>${carer}</aside></article>`,
  });

  test('finds nothing in a note with the words of its page', async () => {
    const bytes = await makeNote(sourceOf(plan));
    expect(pictureProblems(bytes)).toEqual([]);
    const expected = noteWords(curriculum, document, 'zh', mark);
    expect(pictureWordProblems(bytes, expected, page('<p>Please ring 110. #1</p>'))).toEqual([]);
  });

  test('reports words that the page does not have, and a foot without the mark', async () => {
    const bytes = await makeNote(sourceOf(plan));
    const expected = noteWords(curriculum, document, 'zh', mark);
    const [other] = pictureWordProblems(bytes, expected, page('<p>Please write.</p>'));
    expect(other!.message.en).toMatch(
      /^Its words are not those of zh\/page\/index\.html: "write.*" should follow ".*Please", and the picture says "ring110.*"\.$/,
    );
    expect(other!.message.zh).toMatch(/^和 zh\/page\/index\.html 的字句不一样：/);
    const [foot] = pictureWordProblems(bytes, { ...expected, mark: '2222222' }, page('<p>Please ring 110. #1</p>'));
    expect(foot!.message).toEqual({ zh: '下面没有记号 2222222。', en: 'Its foot does not have the mark 2222222.' });
    const [lost] = pictureWordProblems(await makeCard(sourceOf(plan)), cardWords(curriculum, document, 'zh', mark), page(''));
    expect(lost!.message.en).toMatch(/^zh\/page\/index\.html does not say what the picture says: "/);
  });

  test('reports a picture that is too large to be sent, too narrow to be read, or none', () => {
    const head = Buffer.from('89504e470d0a1a0a0000000d49484452000002d0000002d0040000000000000000', 'hex');
    expect(pictureProblems(Buffer.concat([head, Buffer.alloc(200_000)])).map(({ message }) => message)).toEqual([
      { zh: '有 201 KB，最多 200 KB。', en: 'It has 201 KB; 200 KB are allowed.' },
      { zh: '宽 720 像素，手机上看不清，至少要 1080。', en: 'It is 720 pixels wide; at least 1080 are read on a telephone.' },
    ]);
    expect(pictureProblems(Buffer.from('%PDF')).map(({ message }) => message)).toEqual([{ zh: '这不是 PNG。', en: 'It is not a PNG.' }]);
  });
});
