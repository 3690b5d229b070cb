import { describe, expect, test } from 'vitest';
import type { StampPlace } from '../../../../src/paper/stampPlaces.ts';
import { bookletProblems } from '../../../../src/pipeline/verify/booklet.ts';
import { colourProblems, grayProblems } from '../../../../src/pipeline/verify/colours.ts';
import type { Expected } from '../../../../src/pipeline/verify/expected.ts';
import { footerProblems } from '../../../../src/pipeline/verify/footers.ts';
import { countProblems } from '../../../../src/pipeline/verify/manifest.ts';
import { factProblems } from '../../../../src/pipeline/verify/pdfFacts.ts';
import { pinyinProblems } from '../../../../src/pipeline/verify/pinyin.ts';
import type { FileProblem } from '../../../../src/pipeline/verify/problem.ts';
import type { PaintedPage } from '../../../../src/pipeline/verify/read/painted.ts';
import type { PdfFacts, PdfPage } from '../../../../src/pipeline/verify/read/pdf.ts';
import { stampProblems } from '../../../../src/pipeline/verify/stampProblems.ts';

const millimetre = 72 / 25.4;
const sentencesOf = (problems: readonly FileProblem[]) =>
  problems.map(({ message, page }) => [message.zh, message.en, ...(page === undefined ? [] : [page])]);

const run = (text: string, x: number, y: number, artifact = false) => ({ text, x, y, width: 12 * text.length, height: 12, artifact });
const pageOf = (page: Partial<PdfPage>): PdfPage => ({
  width: 210 * millimetre,
  height: 297 * millimetre,
  words: '',
  drawn: '',
  alts: [],
  runs: [],
  ...page,
});
const factsOf = (facts: Partial<PdfFacts>): PdfFacts => ({
  title: '信',
  language: 'zh-CN',
  tagged: true,
  xmp: '<pdfuaid:part>1</pdfuaid:part>',
  pages: [pageOf({})],
  labels: ['1'],
  outline: [],
  ...facts,
});
const pack: Expected = {
  file: 'zh/grade-3-teacher.pdf',
  kind: 'grade-teacher',
  locale: 'zh',
  language: 'zh-CN',
  title: '信',
  bookmarks: [],
  help: { numbers: [], people: [] },
  blanks: ['principal'],
};
const sheet: Expected = {
  ...pack,
  file: 'zh/documents/g3-08.pdf',
  kind: 'document',
  sheet: { document: 'G3-08', mark: '24X6CG2', isHandout: false, page: 'zh/lessons/g3-08/index.html' },
};

// What is wrong with a real PDF is in tests/situations/verifyPdf.test.ts.

test('what a PDF says of itself', () => {
  expect(factProblems(factsOf({}), pack, 1)).toEqual([]);
  const pages = [pageOf({}), pageOf({})];
  expect(sentencesOf(factProblems(factsOf({ pages, xmp: '', labels: ['i', 'ii'] }), pack, 1))).toEqual([
    ['没有写明是 PDF/UA-1。', 'It does not say that it is PDF/UA-1.'],
    ['页码是 i ii，应当是 1 2。', 'Its pages are numbered i ii and not 1 2.'],
  ]);
  expect(sentencesOf(factProblems(factsOf({ labels: null }), pack, 1))).toEqual([
    ['页码是 空的，应当是 1。', 'Its pages are numbered not at all and not 1.'],
  ]);
});

test('the test sheet lies', () => {
  expect(sentencesOf(factProblems(factsOf({}), { ...pack, kind: 'test-sheet' }, 1))).toEqual([
    ['纸是 210 × 297 毫米，应当是 297 × 210。', 'The paper is 210 × 297 mm and not 297 × 210.', 1],
  ]);
});

test('a sheet lies when its yaml says so, and a pack may have such sheets', () => {
  const lying = factsOf({ pages: [pageOf({ width: 297 * millimetre, height: 210 * millimetre })] });
  const lies = { ...sheet, sheet: { ...sheet.sheet!, lies: true as const } };
  expect(factProblems(lying, lies, 1)).toEqual([]);
  expect(factProblems(lying, { ...pack, lyingPages: true }, 1)).toEqual([]);
  expect(sentencesOf(factProblems(lying, pack, 1))).toEqual([
    ['纸是 297 × 210 毫米，应当是 210 × 297。', 'The paper is 297 × 210 mm and not 210 × 297.', 1],
  ]);
  expect(sentencesOf(factProblems(factsOf({}), lies, 1))).toEqual([
    ['纸是 210 × 297 毫米，应当是 297 × 210。', 'The paper is 210 × 297 mm and not 297 × 210.', 1],
  ]);
});

test('the list says how many pages it has', () => {
  expect(countProblems(2, undefined)).toEqual([]);
  expect(countProblems(2, 2)).toEqual([]);
  expect(sentencesOf(countProblems(2, 3))).toEqual([
    ['有 2 页，packs/manifest.json 里写的是 3 页。', 'It has 2 pages; packs/manifest.json says 3.'],
  ]);
});

describe('the foot of a page', () => {
  const foot = (...words: string[]) => [pageOf({ runs: words.map((text, index) => run(text, 40, 40 - index * 8, true)) })];

  test('of a sheet says which it is, its mark and the licence, in one line', () => {
    expect(footerProblems(foot('G3-08 · 24X-6CG2 · CC BY 4.0'), sheet)).toEqual([]);
    expect(sentencesOf(footerProblems(foot('G3-08 · 24X-6CG2', ' · CC BY 4.0'), sheet))).toEqual([
      ['页脚不止一行："G3-08 · 24X-6CG2 · CC BY 4.0"。', 'The foot takes more than a line: "G3-08 · 24X-6CG2 · CC BY 4.0".', 1],
    ]);
    expect(sentencesOf(footerProblems([pageOf({})], sheet))).toEqual([
      ['页脚里没有 CC BY 4.0。', 'The foot does not name the licence, CC BY 4.0.', 1],
      [
        '页脚读出来是 （没有编号） （没有标记），应当是 G3-08 24X6CG2。',
        'The foot is read as no number no mark and not as G3-08 24X6CG2.',
        1,
      ],
    ]);
  });

  test('of several sheets next to each other is read once', () => {
    const words = 'G3-08 · 24X-6CG2 · CC BY 4.0';
    const pages = [pageOf({ runs: [run(words, 40, 40, true), run(words, 340, 40, true)] })];
    expect(footerProblems(pages, { ...sheet, sheet: { ...sheet.sheet!, footColumns: 2 } })).toEqual([]);
  });

  test('of a sheet has a mark that can be', () => {
    const asked = { ...sheet, sheet: { ...sheet.sheet!, mark: '24X6CG3' } };
    expect(sentencesOf(footerProblems(foot('G3-08 · 24X-6CG3 · CC BY 4.0'), asked))).toEqual([
      ['标记 24X6CG3 最后一个字和前面的对不上。', 'The last sign of the mark 24X6CG3 does not agree with the others.', 1],
    ]);
  });

  test('of a pack names the licence, but for its cover', () => {
    expect(sentencesOf(footerProblems([pageOf({}), pageOf({})], pack))).toEqual([
      ['页脚里没有 CC BY 4.0。', 'The foot does not name the licence, CC BY 4.0.', 2],
    ]);
  });
});

describe('pinyin', () => {
  const pages = [pageOf({ drawn: '风筝飞\n得远', alts: ['一只风筝'] })];
  const lines = ['风筝飞得远', '一只风筝'];

  test('is drawn over its characters and not read', () => {
    expect(pinyinProblems(pages, { lines }, { words: '风筝飞得远', areas: 13 })).toEqual([]);
    expect(pinyinProblems(pages, { lines })).toEqual([]);
  });

  test.each([
    ['is read as words', '风筝飞得远 fēi', 13, '拼音被当成正文来读："ē"。', 'Pinyin is read as words: "ē".'],
    ['leaves gaps', '风筝 飞得远', 13, '加了拼音的 "风筝飞得远" 读出来断开了。', '"风筝飞得远", which carries pinyin, is read in pieces.'],
    ['is not all there', '风筝飞得远', 12, '5 个字上面没有画齐拼音。', 'The pinyin over its 5 characters is not all drawn.'],
  ])('%s', (_what, words, areas, zh, en) => {
    expect(sentencesOf(pinyinProblems(pages, { lines }, { words, areas }))).toEqual([[zh, en]]);
  });

  test('is there in Chinese and in no other language', () => {
    expect(sentencesOf(pinyinProblems(pages, { lines: ['一只风筝'] }))).toEqual([['没有一行字加了拼音。', 'No line carries pinyin.']]);
    expect(pinyinProblems(pages, {}, { words: '风筝飞得远', areas: 0 })).toEqual([]);
    expect(sentencesOf(pinyinProblems([pageOf({ drawn: 'fēngzheng' })], {}))).toEqual([
      ['拼音被当成正文来读："ē"。', 'Pinyin is read as words: "ē".'],
    ]);
  });
});

test('black and white, and black of the printer', () => {
  const painted = (...colours: string[]) => [{ colours }] as unknown as PaintedPage[];
  expect(colourProblems(painted('setFillRGBColor ["#000000"]', 'setStrokeRGBColor ["#ffffff"]', 'ca 1'))).toEqual([]);
  expect(sentencesOf(colourProblems(painted('setFillRGBColor ["#000000"]', 'ca 0.5')))).toEqual([
    ['有的地方不是黑白两色：ca 0.5。', 'Something is neither black nor white: ca 0.5.', 1],
  ]);
  expect(sentencesOf(colourProblems(painted()))).toEqual([
    ['什么颜色都没有读到，连黑色也没有。', 'No colour is found in it, not even black.'],
  ]);
  expect(grayProblems({ colours: ['DeviceGray 0', 'DeviceGray 1'], profiles: 0 })).toEqual([]);
  expect(sentencesOf(grayProblems({ colours: ['DeviceGray 0.5'], profiles: 2 }))).toEqual([
    ['有的地方不是黑白两色：DeviceGray 0.5。', 'Something is neither black nor white: DeviceGray 0.5.'],
    [
      '有 2 处用了颜色配置文件（ICC），打印机可能用彩墨来印黑色。',
      'Colour profiles (ICC) are used 2 times; a printer may mix its black from colours.',
    ],
  ]);
});

describe('places for the stamp', () => {
  const page = pageOf({});
  const corner: StampPlace = { field: 'corner', label: '', x: page.width - 15 * millimetre - 370, y: 810, width: 370, height: 13 };
  const blank: StampPlace = { field: 'principal', label: '校长', x: 100, y: 300, width: 160, height: 39 };
  const saidOf = (places: StampPlace[], own = page) => sentencesOf(stampProblems([places], [own], sheet));

  test('a corner, and the blanks of the registry', () => {
    expect(saidOf([corner, blank])).toEqual([]);
    expect(saidOf([corner], pageOf({ runs: [run('信', 300, 700), run('信', 20, 812)] }))).toEqual([]);
  });

  const tooTight = (label: string) => [
    `空格 "${label}" 比 src/tools/stamp/tightestPlaces.ts 里最窄的还窄，打字的时候看着放得下，印出来放不下。`,
    `The place for "${label}" is tighter than the tightest in src/tools/stamp/tightestPlaces.ts: what fits while it is typed does not fit here.`,
    1,
  ];
  test.each([
    ['no corner', [blank], [['给学校盖章留的角有 0 个，应当是 1 个。', 'It keeps 0 corners for the stamp and not 1.', 1]]],
    [
      'a corner that is too high for a booklet',
      [{ ...corner, y: 820 }],
      [['盖章的角离纸边太近，折成小册子就印不出来。', 'The corner for the stamp is too near the edge to be printed in a booklet.', 1]],
    ],
    [
      'a corner away from the margin',
      [{ ...corner, x: corner.x - 5 }],
      [['盖章的角没有靠着右边的页边。', 'The corner for the stamp does not end at the right margin.', 1]],
    ],
    ['a corner that is too narrow', [{ ...corner, x: corner.x + 10, width: 360 }], [tooTight('corner')]],
    ['a blank that is too narrow', [corner, { ...blank, width: 90 }], [tooTight('校长')]],
    [
      'a blank that is not in the registry',
      [corner, { ...blank, field: 'cook' }],
      [['空格 "cook" 不在 content/hotlines.yaml 里。', 'The blank "cook" is not in content/hotlines.yaml.', 1]],
    ],
    [
      'a blank that is called nothing',
      [corner, { ...blank, label: '' }],
      [['空格 "principal" 不在 content/hotlines.yaml 里。', 'The blank "principal" is not in content/hotlines.yaml.', 1]],
    ],
    ...[{ x: 30 }, { x: 410 }, { y: 40 }].map((place) => [
      `a blank at ${JSON.stringify(place)}`,
      [corner, { ...blank, ...place }],
      [['空格 "校长" 不在版心里。', 'The blank for "校长" is not inside the margins.', 1]],
    ]),
  ] as [string, StampPlace[], unknown[]][])('%s', (_what, places, said) => {
    expect(saidOf(places)).toEqual(said);
  });

  test('words in the corner', () => {
    expect(saidOf([corner], pageOf({ runs: [run('信', 300, 812)] }))).toEqual([
      ['盖章的角里有字："信"。', 'There are words in the corner for the stamp: "信".', 1],
    ]);
  });
});

test('a booklet', () => {
  const facts = factsOf({ pages: ['一', '二', '三', '四'].map((text) => pageOf({ runs: [run(text, 100, 400)] })) });
  const side = (left: string, right: string) => pageOf({ width: 842, height: 595, runs: [run(left, 100, 400), run(right, 600, 400)] });
  const folded = factsOf({ title: '信（对折小册子）', pages: [side('四', '一'), side('二', '三')] });
  const saidOf = (booklet: Partial<PdfFacts>, bytes = 104) =>
    sentencesOf(bookletProblems({ facts: { ...folded, ...booklet }, bytes }, { facts, bytes: 100 }, 'zh'));
  expect(saidOf({})).toEqual([]);
  expect(saidOf({ title: '信', language: 'en', pages: [side('一', '四'), side('二', '三'), side('', '')] }, 105)).toEqual([
    ['标题写的是 "信"，应当是 "信（对折小册子）"。', 'Its title is "信" and not "信（对折小册子）".'],
    ['语言写的是 "en"，应当是 "zh-CN"。', 'Its language is "en" and not "zh-CN".'],
    ['有 3 面，应当是 2 面。', 'It has 3 sides and not 2.'],
    ['左半面的字不是第 4 页的。', 'The words on the left half are not those of page 4.', 1],
    ['右半面的字不是第 1 页的。', 'The words on the right half are not those of page 1.', 1],
    ['比原来的 PDF 大了 5%。', 'It is 5% larger than its pack.'],
  ]);
});

test('a booklet that is too thick to fold is two, one after the other', () => {
  const numbers = Array.from({ length: 72 }, (_, index) => index + 1);
  const facts = factsOf({ pages: numbers.map((number) => pageOf({ runs: [run(`p${number}`, 100, 400)] })) });
  const half = (before: number) =>
    numbers.slice(0, 18).map((_, side) => {
      const [low, high] = [before + side + 1, before + 36 - side];
      const [left, right] = side % 2 === 0 ? [high, low] : [low, high];
      return pageOf({ width: 842, height: 595, runs: [run(`p${left}`, 100, 400), run(`p${right}`, 600, 400)] });
    });
  const folded = factsOf({ title: '信（对折小册子）', pages: [...half(0), ...half(36)] });
  expect(bookletProblems({ facts: folded, bytes: 100 }, { facts, bytes: 100 }, 'zh')).toEqual([]);
});
