import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { faceContext } from '../../src/blocks/faceContext.ts';
import { fontFiles } from '../../src/blocks/fonts.ts';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import type { Locale } from '../../src/curriculum/locale.ts';
import { parseMdx } from '../../src/curriculum/mdx/parse.ts';
import { localizeProblem } from '../../src/curriculum/problem.ts';
import type { Node } from '../../src/curriculum/tree.ts';
import type { Stage } from '../../src/curriculum/vocabulary.ts';
import { bookOf } from '../../src/print/book.ts';
import { divisionsIn } from '../../src/print/content/divisions.ts';
import { handoutPart, mainPart } from '../../src/print/content/parts.ts';
import { rubiesIn } from '../../src/print/content/pinyin.ts';
import { picturesIn, printTree } from '../../src/print/content/printTree.ts';
import { facesModule } from '../../src/print/facesModule.ts';
import { finish } from '../../src/print/finish.ts';
import { Marks } from '../../src/print/marks.ts';
import { Typesetter, type Unfit } from '../../src/print/typesetter.ts';
import { wordProblems } from '../../src/print/wordLimits.ts';
import { checkWritten, lesson, sheetWith, writeCurriculum } from '../support/curriculum.ts';
import { allPieces } from '../support/everyBlock.ts';
import { type InkPage, readInk } from '../support/ink.ts';
import { overprints, wordsOf } from '../support/overprint.ts';
import { uaFaults } from '../support/pdfUa.ts';
import { sampleOf } from '../support/thorough.ts';

vi.setConfig({ testTimeout: 120_000 });

const thirty = Array.from({ length: 40 }, (_, index) => `Day${index + 1}`).join('|');
const root = writeCurriculum(`words-fit-${process.pid}`, sheetWith(`\n\n<TickGrid columns="${thirty}" rows="早饭" />`));
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum } = checkWritten(root);
const document = curriculum.document('G3-08')!;
const marks = new Marks(root, curriculum);
const typesetter = new Typesetter({ root, fonts: fontFiles, faces: facesModule() });

interface Printed {
  pdf: Uint8Array;
  pages: InkPage[];
  unfit: Unfit[];
}

/** A plan or a handout that holds the nodes, as it is printed. */
async function print(stage: Stage, locale: Locale, nodes: Node[], { isYoung = false, readers = 'child' } = {}): Promise<Printed> {
  const part =
    stage === 'main' ? mainPart(curriculum, document, locale, 1)! : handoutPart(curriculum, document, document.handouts[0]!, locale, 1)!;
  const shown = printTree(nodes, faceContext(curriculum, locale, document, nodes), 1);
  const pictureNames = picturesIn(nodes).map((name) => ({ name, document }));
  const young = isYoung ? { readers: 'young', rubies: rubiesIn([part['title'], shown]) } : { readers };
  const set = typesetter.typeset(
    bookOf(marks, 'Words', locale, [{ ...part, nodes: shown, divisions: divisionsIn(shown, locale), pictureNames, pages: 1, ...young }]),
  );
  const pdf = await finish(set.pdf, set.placeMarks);
  return { pdf, pages: readInk(pdf), unfit: [...set.paperOf.values()].flatMap(({ unfit }) => unfit ?? []) };
}

function written(mdx: string, stage: Stage = 'handout'): Node[] {
  const { nodes, problems } = parseMdx('words.mdx', mdx, stage, vocabulary);
  expect(problems).toEqual([]);
  return nodes!;
}

/** Every kind of place with words that are wider than it. */
const places: Record<string, string> = {
  'a grid of the days of the week':
    '<TickGrid columns="Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday" rows="Breakfast" corner="What" />',
  'a grid whose rows are long':
    '<TickGrid columns="Monday|Tuesday|Wednesday|Thursday|Friday" rows="吃早饭的时候想一想今天有什么高兴的事情，再想一想有什么担心的事情，写下来告诉一个人听" corner="" />',
  'a grid whose columns have more letters than a line': `<TickGrid columns="${'Responsibility|'.repeat(9)}Misunderstanding" rows="Accommodation" />`,
  'a list to sign': '<SignIn columns="Name|Organisation|Telephone|Signature|Accommodation|Transportation" rows="3" />',
  'four cards in a row':
    '<Cards columns="4">\n\n<Card title="Misunderstanding">\n\nDonaudampfschifffahrtsgesellschaft\n\n</Card>\n\n<Card title="一">\n\n- Internationalization\n\n</Card>\n\n<Card title="二">\n\n12345678901234567890123456789012345678901234567890\n\n</Card>\n\n<Card title="三">\n\n三\n\n</Card>\n\n</Cards>',
  'columns with a frame':
    '<Columns count="4">\n\n<Column>\n\n<Frame title="Misunderstanding">\n\nInternationalization and Donaudampfschifffahrtsgesellschaft\n\n</Frame>\n\n</Column>\n\n<Column>\n\n1. Internationalization\n\n</Column>\n\n<Column>\n\n甲\n\n</Column>\n\n<Column>\n\n乙\n\n</Column>\n\n</Columns>',
  'fields with a long label':
    '<Fields labels="姓名|班级|日期|填表人与学生的关系（父亲、母亲、祖父、祖母或者别的亲人）以及平时和谁住在一起、电话多少" />',
  'fields with a long word': '<Fields labels="Name|Class|Date|Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle" />',
  'a bank of words': `<WordBank label="Words" words="kind|${'very long words '.repeat(9)}|${'a'.repeat(120)}" />`,
  'a table of many columns':
    '| Responsibility | Accommodation | Transportation | Misunderstanding | Communication | Internationalization | Administration | Representative |\n|---|---|---|---|---|---|---|---|\n| one | two words here and more of them | c | d | e | f | g | h |',
  'a table with one long word':
    '| 甲 | Donaudampfschifffahrtsgesellschaft |\n|---|---|\n| 风筝飞得很高很高，线在手里，慢慢地放，慢慢地收，风筝飞得很高很高，线在手里，慢慢地放，慢慢地收。 | 乙 |',
  'a heading': `## ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}`,
  'a paragraph in a frame': `<Frame title="${'a'.repeat(140)}">\n\n${'Donaudampfschifffahrt'.repeat(9)} 13800001111${'0'.repeat(150)}\n\n</Frame>`,
  'faces with long names': '<Faces show="happy sad angry scared" />',
  'a long list': `${Array.from({ length: 103 }, (_, index) => `${index + 1}. 第 ${index + 1} 句`).join('\n')}`,
};

const found = ({ pages, unfit }: Printed) => ({ overprinted: overprints(pages), unfit });

describe('no word is over another, outside its frame or in the margin', () => {
  test.each(Object.entries(places))('%s', async (_, mdx) => {
    for (const locale of ['zh', 'en'] as const) {
      expect(found(await print('handout', locale, written(mdx)))).toEqual({ overprinted: [], unfit: [] });
    }
  });

  test('with pinyin, on a poster, on a card for carers, and tagged as PDF/UA-1 asks', async () => {
    const all = written(Object.values(places).join('\n\n'));
    for (const way of [{ isYoung: true }, { readers: 'class' }, { readers: 'carer' }]) {
      const printed = await print('handout', 'zh', all, way);
      expect([way, found(printed)]).toEqual([way, { overprinted: [], unfit: [] }]);
      expect(await uaFaults(printed.pdf)).toEqual([]);
    }
  });

  test.each(
    sampleOf(
      [
        ['main', 'en'],
        ['handout', 'zh'],
      ] as const,
      1,
    ),
  )('every choice of every block, with a word of thirty letters: %s, %s', async (stage, locale) => {
    const says = { words: 'Donaudampfschifffahrtsgesell', paragraph: 'Die Donaudampfschifffahrtsgesellschaft.' };
    const { overprinted, unfit } = found(await print(stage, locale, allPieces(stage, says)));
    // In a figure a place has the size that the drawing gives it: a word that it has no room for is reported.
    expect({ overprinted, unfit: unfit.filter(({ block }) => block !== 'Figure') }).toEqual({ overprinted: [], unfit: [] });
  });
});

describe('what has room stays whole', () => {
  test('a column is as wide as its longest word', async () => {
    const { pages } = await print('handout', 'en', written(places['a grid of the days of the week']!));
    const words = wordsOf(pages[0]!.glyphs).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['Monday', 'Wednesday', 'Saturday', 'Breakfast']));
  });

  test('a word on a poster is in smaller type before it is divided', async () => {
    const { pages } = await print('handout', 'en', written('Verantwortungsbewusst'), { readers: 'class' });
    expect(wordsOf(pages[0]!.glyphs).map(({ text }) => text)).toContain('Verantwortungsbewusst');
  });

  test('an English word that has to be divided is divided between its parts', async () => {
    const row = (cell: string) => `| ${Array.from({ length: 9 }, () => cell).join(' | ')} |`;
    const { pages } = await print('handout', 'en', written([row('grandmother'), row('---'), row('x')].join('\n')));
    const parts = new Set(wordsOf(pages[0]!.glyphs).map(({ text }) => text.replaceAll('\u00ad', '-')));
    expect([...parts]).toEqual(expect.arrayContaining(['grand-', 'mother']));
  });

  test('numbers of a long list are clear of its words', async () => {
    const { pages } = await print('handout', 'en', written('99. one\n100. two\n101. three'));
    const ink = (text: string) => pages.flatMap((page) => wordsOf(page.glyphs)).find((word) => word.text === text)!.ink;
    expect(ink('two')[0] - ink('100.')[2]).toBeGreaterThan(3);
    expect(ink('one')[0]).toBeCloseTo(ink('two')[0], 0);
  });

  test('a field leaves room to write', async () => {
    const { pages } = await print('handout', 'zh', written('<Fields labels="姓名|班级|日期|填表人与学生的关系" />'));
    const lines = pages[0]!.drawings.flatMap(({ segments }) => segments).map(({ from, to }) => Math.abs(to[0] - from[0]));
    expect(lines).toHaveLength(4);
    expect(Math.min(...lines)).toBeGreaterThan((12 / 25.4) * 72 - 1);
  });
});

test('what is too narrow for any letter is reported with its block, the word and its place', async () => {
  const sheet = document.handouts[0]!.texts.zh!;
  const { unfit } = await print('handout', 'zh', sheet.nodes);
  expect(unfit).toEqual([{ block: 'TickGrid', word: '早饭' }]);
  const problems = wordProblems(curriculum, 'zh', new Map([['G3-08/letter-paper', { pages: 1, endsAt: 40, unfit }]]));
  expect(problems.map((problem) => localizeProblem('zh', problem))).toEqual([
    {
      id: 'words-fit-their-places',
      severity: 'error',
      file: `${lesson}/letter-paper.zh.mdx`,
      line: 10,
      column: 1,
      message: '"早饭" 在 <TickGrid> 里印不下。',
      hint: '少几栏，或者换短一点的词。',
    },
  ]);
  expect(problems.map((problem) => localizeProblem('en', problem)).map(({ message, hint }) => [message, hint])).toEqual([
    ['"早饭" does not fit into <TickGrid> on paper.', 'Use fewer columns or a shorter word.'],
  ]);
});

test('words that are too small to read in a figure are reported with their entry, on sheets and in plans', async () => {
  const sentence = '说给一个大人听，再一起想办法，明天再看一看。'.repeat(8);
  const long = written(`<Figure kind="pieces">\n\n- 停\n- ${sentence}\n\n</Figure>`);
  const { unfit } = await print('handout', 'zh', long);
  expect(unfit).toEqual([{ block: 'Figure', word: sentence }]);
  expect((await print('main', 'zh', long)).unfit).toEqual(unfit);
  const sheet = { ...document.handouts[0]!.texts.zh!, nodes: long };
  const changed = {
    ...curriculum,
    documents: [{ ...document, texts: {}, handouts: [{ ...document.handouts[0]!, texts: { zh: sheet } }] }],
    pages: [],
  };
  const paper = new Map([['G3-08/letter-paper', { pages: 1, endsAt: 40, unfit }]]);
  const problems = wordProblems(changed as unknown as typeof curriculum, 'zh', paper);
  expect(problems.map(({ line, column, message, hint }) => [line, column, message, hint])).toEqual([
    [
      4,
      1,
      { zh: `"${sentence}" 在 <Figure> 里印不下。`, en: `"${sentence}" does not fit into <Figure> on paper.` },
      { zh: '写短一点，或者用 size 让图高一点。', en: 'Write less there, or make the figure higher with size.' },
    ],
  ]);
});
