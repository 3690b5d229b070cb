import { rmSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFName, PDFString, rgb, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookletProblems } from '../../src/pipeline/verify/booklet.ts';
import { type Expected, expectedOf } from '../../src/pipeline/verify/expected.ts';
import { findMuPdf, type MuPdf } from '../../src/pipeline/verify/muPdf.ts';
import { pdfProblems } from '../../src/pipeline/verify/pdf.ts';
import { factProblems } from '../../src/pipeline/verify/pdfFacts.ts';
import type { FileProblem } from '../../src/pipeline/verify/problem.ts';
import { readPdf } from '../../src/pipeline/verify/read/pdf.ts';
import { Marks } from '../../src/print/marks.ts';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import { checkWritten, writeCurriculum } from '../support/curriculum.ts';
import { printFresh } from '../support/print.ts';

const plan = 'zh/documents/g3-08.pdf';
const sheet = 'zh/documents/g3-08-letter-paper.pdf';
const pack = 'zh/grade-3-teacher.pdf';
const booklet = 'zh/grade-3-teacher-booklet.pdf';

let root: string;
let muPdf: MuPdf | undefined;
const pdfs = new Map<string, Uint8Array>();
const asked = new Map<string, Expected>();
/** A page of the same words as the plan on paper. */
let html: string;

beforeAll(async () => {
  root = writeCurriculum('verify-pdf');
  muPdf = await findMuPdf();
  const { curriculum } = checkWritten(root);
  const marks = new Marks(root, curriculum);
  const wanted = allPacks(curriculum).filter(({ file }) => [plan, sheet, pack].includes(file));
  for (const each of wanted) asked.set(each.file, expectedOf(curriculum, marks, each));
  const { printed } = await printFresh(root, ({ file }) => asked.has(file));
  for (const { entry, pdf } of printed) pdfs.set(entry.file, pdf);
  const words = (await readPdf(pdfs.get(plan)!)).pages.map(({ drawn }) => drawn).join('\n');
  html = `<main><article>${words}</article></main>`;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Sentence = [zh: string, en: string, page?: number];
const sentencesOf = (problems: readonly FileProblem[]): Sentence[] =>
  problems.map(({ message, page }) => [message.zh, message.en, ...(page === undefined ? [] : [page])] as Sentence);

interface Spoilt {
  file?: string;
  pdf?: (document: PDFDocument) => void | Promise<void>;
  asked?: (expected: Expected) => Expected;
  html?: (html: string) => string;
}

/** What is said of a PDF when it, its page or what is asked of it is not as it should be. */
async function saidOf({ file = plan, pdf, asked: other = (same) => same, html: page = (same) => same }: Spoilt): Promise<FileProblem[]> {
  let bytes = pdfs.get(file)!;
  if (pdf) {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    await pdf(document);
    bytes = await document.save({ useObjectStreams: false });
  }
  const compared = file === plan ? { page: { file: 'zh/lessons/g3-08/index.html', html: page(html) } } : {};
  return pdfProblems(bytes, other(asked.get(file)!), { ...compared, muPdf });
}

test('what is asked of a sheet is what its text and its yaml say', () => {
  expect(asked.get(plan)!.help).toEqual({
    numbers: ['110', '120', '12356'],
    people: ['乡镇卫生院', '县里的心理门诊', '心理老师', '村（居）儿童主任', '校长', '派出所', '班主任'],
  });
  expect(asked.get(plan)!.sheet).toMatchObject({ document: 'G3-08', pages: { most: 3 }, page: 'zh/lessons/g3-08/index.html' });
  expect(asked.get(sheet)!.sheet).toMatchObject({ pages: { exactly: 1 }, page: 'zh/lessons/g3-08/letter-paper/index.html' });
  expect(asked.get(pack)!.bookmarks).toEqual(['写给远方的信', '信纸']);
  expect(asked.get(pack)!.help.numbers).toEqual(asked.get(plan)!.help.numbers);
});

test('nothing is said of what is as it should be', async () => {
  for (const file of [plan, sheet, pack]) expect(await saidOf({ file }), file).toEqual([]);
  expect(await saidOf({ pdf: () => undefined }), 'written again by another program').toEqual([]);
  expect(await bookletOf(pdfs.get(booklet)!)).toEqual([]);
});

async function bookletOf(bytes: Uint8Array): Promise<FileProblem[]> {
  const weighed = async (pdf: Uint8Array) => ({ facts: await readPdf(pdf), bytes: pdf.length });
  return bookletProblems(await weighed(bytes), await weighed(pdfs.get(pack)!), 'zh');
}

/** Writes Latin words on the first page, in points from its lower left corner. */
const write =
  (words: string, x: number, y: number) =>
  async (document: PDFDocument): Promise<void> => {
    document.getPage(0).drawText(words, { x, y, size: 12, font: await document.embedFont(StandardFonts.Helvetica) });
  };

describe('what is wrong is said, in both languages, and nothing else', () => {
  const rows: [what: string, spoilt: Spoilt, ...said: Sentence[]][] = [
    [
      'a word of the page that is not on paper',
      { html: (text) => text.replace('风筝飞得很远', '风筝飞得很高很远') },
      [
        '和 zh/lessons/g3-08/index.html 的字句不一样："纸讲义信纸每人一张10故事故事风筝飞得很" 后面，网页上是 "高很远30写信活动发下去信纸每人一张20人以下围成一圈写50"，纸上是 "远30写信活动发下去信纸每人一张20人以下围成一圈写50人以"。',
        'Its words are not those of zh/lessons/g3-08/index.html: after "纸讲义信纸每人一张10故事故事风筝飞得很" the page says "高很远30写信活动发下去信纸每人一张20人以下围成一圈写50", the paper "远30写信活动发下去信纸每人一张20人以下围成一圈写50人以".',
      ],
    ],
    [
      'a page without words',
      { html: () => '<article></article>' },
      ['zh/lessons/g3-08/index.html 里没有字。', 'There are no words in zh/lessons/g3-08/index.html.'],
    ],
    [
      'a picture of which only the page says something',
      { html: (text) => text.replace('</article>', '<img alt="一只风筝"></article>') },
      [
        '第 1 张图的说明和 zh/lessons/g3-08/index.html 不一样：网页上是 "一只风筝"，纸上是 ""。',
        'What is said of picture 1 is not as in zh/lessons/g3-08/index.html: "一只风筝" on the page, "" on paper.',
      ],
    ],
    [
      'help that is not printed',
      { asked: (expected) => ({ ...expected, help: { numbers: ['110', '12355'], people: ['校长', '社工'] } }) },
      ['少了求助电话 12355。', 'It lacks the help line 12355.'],
      ['少了"社工" 的空格。', 'It lacks the blank for "社工".'],
    ],
    [
      'no tags',
      {
        pdf: ({ catalog }) => {
          catalog.delete(PDFName.of('MarkInfo'));
        },
      },
      ['没有标记（tags），读屏软件读不了。', 'It is not tagged, so a screen reader cannot read it.'],
      ['PDF/UA-1 06-001：没有标记（tags）。', 'PDF/UA-1 06-001: It is not marked as tagged.'],
    ],
    [
      'tags that do not say which is a header, and a figure without words',
      {
        pdf: (document) => {
          for (const [, object] of document.context.enumerateIndirectObjects())
            if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('H1'))
              object.set(PDFName.of('S'), PDFName.of('H3'));
        },
      },
      ['PDF/UA-1 14-003：H0 后面直接是 H3（"写给远方的信"）。', 'PDF/UA-1 14-003: After H0 follows H3 ("写给远方的信").'],
    ],
    [
      'another language and title',
      { asked: (expected) => ({ ...expected, language: 'en', title: 'A letter' }) },
      ['语言写的是 "zh-CN"，应当是 "en"。', 'Its language is "zh-CN" and not "en".'],
      ['标题写的是 "写给远方的信"，应当是 "A letter"。', 'Its title is "写给远方的信" and not "A letter".'],
    ],
    [
      'a plan that is too long',
      { asked: (expected) => ({ ...expected, sheet: { ...expected.sheet!, pages: { most: 0 } } }) },
      ['教案有 2 页，最多 0 页。', 'The plan takes 2 pages; 0 are allowed.'],
    ],
    [
      'a handout of another length',
      { file: sheet, asked: (expected) => ({ ...expected, sheet: { ...expected.sheet!, pages: { exactly: 2, yaml: 'lesson.yaml' } } }) },
      ['讲义有 1 页，lesson.yaml 里写的是 2 页。', 'The handout takes 1 page; lesson.yaml says 2.'],
    ],
    [
      'the mark of another sheet in its foot',
      { file: sheet, asked: (expected) => ({ ...expected, sheet: { ...expected.sheet!, document: 'G3-09' } }) },
      [
        expect.stringMatching(/^页脚读出来是 G3-08 \w{7}，应当是 G3-09 \w{7}。$/),
        expect.stringMatching(/^The foot is read as G3-08 \w{7} and not as G3-09 \w{7}\.$/),
        1,
      ] as unknown as Sentence,
    ],
    [
      'a pack without a bookmark',
      { file: pack, asked: (expected) => ({ ...expected, bookmarks: [...expected.bookmarks, '另一课'] }) },
      ['没有 "另一课" 的书签。', 'There is no bookmark for "另一课".'],
    ],
    [
      'words with pinyin that are torn',
      { asked: (expected) => ({ ...expected, sheet: { ...expected.sheet!, young: { lines: ['很高。'] } } }) },
      ['加了拼音的 "很高。" 读出来断开了。', '"很高。", which carries pinyin, is read in pieces.'],
      ['加了拼音的 "很高。" 读出来断开了。', '"很高。", which carries pinyin, is read in pieces.'],
    ],
    [
      'a blank that is not in the registry',
      { asked: (expected) => ({ ...expected, blanks: expected.blanks.filter((id) => id !== 'principal') }) },
      ['空格 "principal" 不在 content/hotlines.yaml 里。', 'The blank "principal" is not in content/hotlines.yaml.', 1],
    ],
    [
      'paper of another size',
      { pdf: (document) => document.getPage(0).setMediaBox(0, 0, 612, 842) },
      ['纸是 216 × 297 毫米，应当是 210 × 297。', 'The paper is 216 × 297 mm and not 210 × 297.', 1],
      ['盖章的角没有靠着右边的页边。', 'The corner for the stamp does not end at the right margin.', 1],
    ],
  ];

  test.each(rows.map(([what, spoilt, ...said]) => ({ what, spoilt, said })))('$what', async ({ spoilt, said }) => {
    const found = await saidOf(spoilt);
    expect(sentencesOf(found)).toEqual(said);
    for (const { hint } of found) expect(hint.zh.length > 10 && hint.en.length > 20, hint.en).toBe(true);
  });
});

describe('what is drawn where it should not be is said', () => {
  const rows: [what: string, pdf: NonNullable<Spoilt['pdf']>, ...said: Sentence[]][] = [
    [
      'words over words',
      async (document) => {
        const [title] = (await readPdf(pdfs.get(plan)!)).pages[0]!.runs.filter(({ text }) => text.includes('写给远方的信'));
        await write('kite', title!.x, title!.y)(document);
      },
      [
        expect.stringMatching(/^"[^"]+" \([\d ]+\) 印在 "[^"]+" \([\d ]+\) 上面。$/),
        expect.stringMatching(/^"(写|kite)" \([\d ]+\) is printed over "(写|kite)" \([\d ]+\)\.$/),
        1,
      ] as unknown as Sentence,
    ],
    [
      'words in the margin',
      write('kite', 5, 400),
      ['"kite" 印到了边上 12 毫米以内，有的打印机印不出来。', '"kite" is in the margin of 12 mm, which some printers do not print.', 1],
    ],
    [
      'a line through words',
      async (document) => {
        const [title] = (await readPdf(pdfs.get(plan)!)).pages[0]!.runs.filter(({ text }) => text.includes('写给远方的信'));
        const { x, y } = title!;
        document.getPage(0).drawLine({ start: { x: x + 6, y: y - 10 }, end: { x: x + 8, y: y + 30 }, thickness: 1 });
      },
      [
        expect.stringMatching(/^有一条线穿过 "写" \([\d ]+\)。$/),
        expect.stringMatching(/^A line goes through "写" \([\d ]+\)\.$/),
        1,
      ] as unknown as Sentence,
    ],
    [
      'a colour',
      (document) => document.getPage(0).drawRectangle({ x: 100, y: 30, width: 9, height: 9, color: rgb(1, 0, 0) }),
      ['有的地方不是黑白两色：setFillRGBColor ["#ff0000"]。', 'Something is neither black nor white: setFillRGBColor ["#ff0000"].', 1],
      ['有的地方不是黑白两色：DeviceRGB 1 0 0。', 'Something is neither black nor white: DeviceRGB 1 0 0.'],
    ],
    [
      'what no tag knows, in a font that is not embedded',
      write('kite', 100, 30),
      [
        'PDF/UA-1 01-005：画的东西既不在结构里，也不是页面装饰（artifact）。',
        'PDF/UA-1 01-005: something is painted that is neither in the structure nor an artifact.',
        1,
      ],
      [
        'PDF/UA-1 10-001：字体 Helvetica 没有写它的字形是哪些字。',
        'PDF/UA-1 10-001: The font Helvetica does not say which characters it shows.',
      ],
    ],
    [
      'words in the corner of the stamp',
      write('kite', 300, 815),
      ['盖章的角里有字："kite"。', 'There are words in the corner for the stamp: "kite".', 1],
    ],
  ];

  test.each(rows.map(([what, pdf, ...said]) => ({ what, pdf, said })))('$what', async ({ pdf, said }) => {
    const found = sentencesOf(await saidOf({ pdf }));
    for (const sentence of said) expect(found).toContainEqual(sentence);
  });
});

describe('what a PDF breaks of PDF/UA-1', () => {
  const name = PDFName.of;
  const action = ({ context }: PDFDocument) => context.obj({ S: name('JavaScript'), JS: PDFString.of('app.beep()') });
  const rows: [spoil: (document: PDFDocument) => void, ...said: Sentence][] = [
    [
      ({ catalog }) => catalog.delete(name('Metadata')),
      'PDF/UA-1 06-002：元数据里没有写它是 PDF/UA-1。',
      'PDF/UA-1 06-002: The metadata do not say that it is PDF/UA-1.',
    ],
    [
      ({ catalog }) => catalog.delete(name('Metadata')),
      'PDF/UA-1 06-003：元数据里没有标题。',
      'PDF/UA-1 06-003: The metadata have no title.',
    ],
    [
      ({ catalog }) => catalog.delete(name('ViewerPreferences')),
      'PDF/UA-1 07-001：窗口上不显示标题。',
      'PDF/UA-1 07-001: The title is not shown in the window.',
    ],
    [(document) => document.setTitle(''), 'PDF/UA-1 07-001：没有标题。', 'PDF/UA-1 07-001: The document has no title.'],
    [
      ({ catalog }) => catalog.delete(name('Lang')),
      'PDF/UA-1 11-006：没有写是什么语言。',
      'PDF/UA-1 11-006: The document has no language.',
    ],
    [
      ({ catalog, context }) => catalog.set(name('MarkInfo'), context.obj({ Marked: true, Suspects: true })),
      'PDF/UA-1 02-004：标记里写着自己靠不住。',
      'PDF/UA-1 02-004: Its tags are said to be doubtful.',
    ],
    [
      (document) => document.catalog.set(name('OpenAction'), action(document)),
      'PDF/UA-1 29-001：里面有脚本或者动作。',
      'PDF/UA-1 29-001: It has a script or an action.',
    ],
    [
      (document) => document.catalog.set(name('Names'), document.context.obj({ JavaScript: action(document) })),
      'PDF/UA-1 29-001：里面有脚本。',
      'PDF/UA-1 29-001: It has scripts.',
    ],
    [
      ({ catalog, context }) => catalog.set(name('AcroForm'), context.obj({ XFA: PDFString.of('x') })),
      'PDF/UA-1 25-001：里面有 XFA 表单。',
      'PDF/UA-1 25-001: It has a form in XFA.',
    ],
    [
      ({ catalog, context }) => catalog.set(name('Outlines'), context.obj({ First: { Title: PDFString.of(' ') } })),
      'PDF/UA-1 27-001：有的书签没有标题。',
      'PDF/UA-1 27-001: It has bookmarks without a title.',
    ],
  ];

  test.each(rows.map(([spoil, ...said]) => ({ what: said[1], spoil, said })))('$what', async ({ spoil, said }) => {
    const pdf = (document: PDFDocument) => void spoil(document);
    expect(sentencesOf(await saidOf({ file: sheet, pdf }))).toContainEqual(said);
  });
});

describe('fonts', () => {
  const fontKeys = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key));
  const rows: [what: string, spoil: (descriptor: PDFDict) => void, ...said: Sentence][] = [
    [
      'that are not embedded',
      (descriptor) => {
        descriptor.set(PDFName.of('FontName'), PDFName.of('ABCDEF+Kite'));
        for (const key of fontKeys) descriptor.delete(key);
      },
      'PDF/UA-1 31-009：字体 ABCDEF+Kite 没有嵌在里面。',
      'PDF/UA-1 31-009: The font ABCDEF+Kite is not embedded.',
    ],
    [
      'that are embedded as a whole',
      (descriptor) => descriptor.set(PDFName.of('FontName'), PDFName.of('Kite')),
      '字体 Kite 整个嵌在里面，没有只取用到的字。',
      'The font Kite is embedded as a whole and not as a subset.',
    ],
    ['that are not there', (descriptor) => descriptor.delete(PDFName.of('Type')), '里面没有字体。', 'It has no font.'],
  ];

  test.each(rows)('%s', async (_what, spoil, ...said) => {
    const pdf = ({ context }: PDFDocument) => {
      const descriptors = context
        .enumerateIndirectObjects()
        .flatMap(([, object]) =>
          object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor') ? [object] : [],
        );
      expect(descriptors.length).toBeGreaterThan(0);
      descriptors.forEach(spoil);
    };
    expect(sentencesOf(await saidOf({ pdf }))).toContainEqual(said);
  });
});

test('a PDF that is too large for a phone with little data', async () => {
  const facts = await readPdf(pdfs.get(plan)!);
  expect(sentencesOf(factProblems(facts, asked.get(plan)!, 500_000))).toEqual([]);
  expect(sentencesOf(factProblems(facts, asked.get(plan)!, 500_001))).toEqual([
    ['有 501 KB，最多 500 KB。', 'It has 501 KB; 500 KB are allowed.'],
  ]);
});

test('tags in another order than the words are drawn', async () => {
  const facts = await readPdf(pdfs.get(sheet)!);
  const [page] = facts.pages;
  const turned = { ...facts, pages: [{ ...page!, words: page!.words.split('\n').reverse().join('\n') }] };
  const [said] = factProblems(turned, asked.get(sheet)!, 1);
  expect(said!.message.en).toMatch(
    /^A screen reader reads in another order than the eye: after "" it says "你的.*", and the page "信纸亲爱的.*"\.$/,
  );
  expect(said!.message.zh).toMatch(/^读屏软件读的顺序和眼睛看的不一样："" 后面读的是 "你的.*"，印的是 "信纸亲爱的.*"。$/);
});

test('a booklet whose sides are in another order', async () => {
  const document = await PDFDocument.load(pdfs.get(booklet)!, { updateMetadata: false });
  const sides = document.getPageCount();
  const [first] = await document.copyPages(document, [0]);
  document.removePage(sides - 1);
  document.addPage(first);
  const found = sentencesOf(await bookletOf(await document.save()));
  const page = sides;
  expect(found).toContainEqual([`左半面的字不是第 ${page} 页的。`, `The words on the left half are not those of page ${page}.`, page]);
});

test('without MuPDF, what pdf.js sees is said', async () => {
  const without = (bytes: Uint8Array) => pdfProblems(bytes, asked.get(sheet)!, { muPdf: undefined });
  expect(await without(pdfs.get(sheet)!)).toEqual([]);
  const document = await PDFDocument.load(pdfs.get(sheet)!, { updateMetadata: false });
  document.catalog.delete(PDFName.of('MarkInfo'));
  expect(sentencesOf(await without(await document.save()))).toEqual([
    ['没有标记（tags），读屏软件读不了。', 'It is not tagged, so a screen reader cannot read it.'],
  ]);
});
