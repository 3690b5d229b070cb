import { describe, expect, test } from 'vitest';
import { changed, lesson, problemsWith, sheetWith, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const yaml = `${lesson}/lesson.yaml`;
const sheet = `${lesson}/letter-paper.zh.mdx`;
/** The sheet of the small lesson with another text, and with further lines in its yaml. */
const sheetOf = (text: string, ...lines: string[]) => ({
  [sheet]: `---\ntitle: 信纸\npurpose: 写信用，每人一张。\n---\n\n${text}\n`,
  [`${lesson}/letter-paper.en.mdx`]: undefined,
  ...changed(yaml, ['    pages: 1', lines.map((line) => `    ${line}`).join('\n') || '    pages: 1']),
});
const panels = (count: number) => Array.from({ length: count }, () => '<Panel />').join('\n\n');
const only = (files: Readonly<Record<string, string | undefined>>, id: string) =>
  problemsWith(files).filter((problem) => problem.id === id);

saysWordForWord('tables to fill in', [
  [
    'a table of Markdown with empty cells',
    sheetWith('| 星期 | 我做的小事 |\n|---|---|\n| 周一 |  |\n| 周二 |  |'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'tables-leave-room',
      message: 'This table has 2 cells to write in, but its rows are printed as low as a line of type.',
      hint: 'Write <WriteTable columns="星期|我做的小事" rows="2" height="12" /> instead: height is that of each row in millimetres.',
      zh: [
        '这张表格有 2 格空着等人写，可是印出来每行只有一行字那么高。',
        '换成 <WriteTable columns="星期|我做的小事" rows="2" height="12" />：每行高多少毫米，写在 height 里。',
      ],
    },
  ],
  [
    'a cell of a blank',
    sheetWith('|  | 答 |\n|---|---|\n| 问 | ____ |'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'tables-leave-room',
      message: 'This table has 1 cell to write in, but its rows are printed as low as a line of type.',
      hint: 'Write <WriteTable columns="…|答" rows="1" height="12" /> instead: height is that of each row in millimetres.',
    },
  ],
]);

describe('a table of words is not to be filled in', () => {
  test.each([
    ['words in every cell, an empty corner', '|  | 上午 |\n|---|---|\n| 周一 | 语文 |'],
    ['a blank inside a sentence', '| 一 | 二 |\n|---|---|\n| 我叫____。 | 我爱____。 |'],
    ['a number to call', '| 谁 | 电话 |\n|---|---|\n| 有人听你说 | <Phone of="12356" /> |'],
  ])('%s', (_, table) => expect(only(sheetWith(table), 'tables-leave-room')).toEqual([]));

  test('and no table in a plan is', () => {
    const plan = `${lesson}/plan.zh.mdx`;
    expect(only({ [plan]: `${soundFiles[plan]}\n| 一 | 二 |\n|---|---|\n| 三 |  |\n` }, 'tables-leave-room')).toEqual([]);
  });
});

const said = (files: Readonly<Record<string, string | undefined>>) =>
  only(files, 'sheet-has-its-paper').map(({ line, message, hint }) => [line, message.en, hint.en, message.zh, hint.zh]);
const inYaml = `${lesson}/lesson.yaml`;

describe('the paper of a sheet', () => {
  test('a leaflet on an upright page on one side', () => {
    expect(said(sheetOf(`<Leaflet>\n\n${panels(6)}\n\n</Leaflet>`))).toEqual([
      [
        6,
        'The yaml does not give <Leaflet> the paper that it needs: letter-paper lacks pages: 2, landscape: true, duplex: short.',
        `Write pages: 2, landscape: true, duplex: short in ${inYaml}, below this handout.`,
        '<Leaflet> 要的纸，yaml 里没有写对：letter-paper 缺 pages: 2, landscape: true, duplex: short。',
        `在 ${inYaml} 的这份讲义下面写上 pages: 2, landscape: true, duplex: short。`,
      ],
    ]);
  });

  test('a leaflet that would be turned over the wrong edge', () => {
    const wrong = sheetOf(`<Leaflet>\n\n${panels(6)}\n\n</Leaflet>`, 'pages: 2', 'landscape: true', 'duplex: long');
    expect(said(wrong).map(([, message]) => message)).toEqual([
      'The yaml does not give <Leaflet> the paper that it needs: letter-paper lacks duplex: short.',
    ]);
  });

  test('cards with backs, reported once', () => {
    const cards = '<Cards>\n\n<Card back="一" />\n\n<Card back="二" />\n\n</Cards>';
    expect(said(sheetOf(cards)).map(([line, message]) => [line, message])).toEqual([
      [8, 'The yaml does not give <Card> the paper that it needs: letter-paper lacks pages: 2, duplex: long.'],
    ]);
    for (const edge of ['long', 'short']) expect(said(sheetOf(cards, 'pages: 2', `duplex: ${edge}`))).toEqual([]);
  });

  test('too few panels, and something else on the sheet', () => {
    const wrong = sheetOf(`先看这里。\n\n<MiniBook>\n\n${panels(7)}\n\n</MiniBook>`, 'pages: 1', 'landscape: true');
    expect(said(wrong)).toEqual([
      [
        8,
        '<MiniBook> takes the paper from edge to edge, and there is more on this sheet.',
        'Write the rest into a <Panel>, or as another handout.',
        '<MiniBook> 从纸边印到纸边，同一张单子上还有别的字，印不上去。',
        '别的字写进 <Panel>，或者另写一份讲义。',
      ],
      [
        8,
        '<MiniBook> has 7 <Panel>; it takes 8.',
        'Write an empty one too: <Panel />.',
        '<MiniBook> 里有 7 个 <Panel>，要 8 个。',
        '空着的一面也要写：<Panel />。',
      ],
    ]);
  });

  test('too many panels in a strip', () => {
    const wrong = sheetOf(`<FoldStrip>\n\n${panels(9)}\n\n</FoldStrip>`, 'pages: 1', 'landscape: true');
    expect(said(wrong).map(([, message, , zh]) => [message, zh])).toEqual([
      ['<FoldStrip> has 9 <Panel>; it takes 3 to 8.', '<FoldStrip> 里有 9 个 <Panel>，要 3 到 8 个。'],
    ]);
  });

  test('several on a page', () => {
    const wrong = sheetOf(`<MiniBook>\n\n${panels(8)}\n\n</MiniBook>`, 'pages: 1', 'landscape: true', 'perPage: 2');
    expect(said(wrong)).toEqual([
      [
        6,
        '<MiniBook> takes the whole paper and cannot be used with perPage: 2.',
        `Take perPage out of ${inYaml}.`,
        '<MiniBook> 要用整张纸，不能和 perPage: 2 一起用。',
        `在 ${inYaml} 里去掉 perPage。`,
      ],
    ]);
  });
});

describe('what the yaml says of paper goes together', () => {
  const facts = (...lines: string[]) =>
    only(changed(yaml, ['    pages: 1', lines.map((line) => `    ${line}`).join('\n')]), 'facts-are-valid').map(
      ({ message, hint, line }) => [line, message.en, hint.en, message.zh, hint.zh],
    );

  test('several on a page are of one page', () => {
    expect(facts('pages: 2', 'perPage: 4')).toEqual([
      [
        10,
        'perPage: 4 prints one page 4 times, so it is for handouts of one page on one side.',
        'Take out perPage, or write pages: 1 and take out duplex.',
        'perPage: 4 是把一页印成 4 份，只能用在一页、单面的讲义上。',
        '去掉 perPage；或者写 pages: 1，去掉 duplex。',
      ],
    ]);
  });

  test('a sheet with two sides has two pages', () => {
    expect(facts('pages: 1', 'duplex: long')).toEqual([
      [
        10,
        'duplex: long is about the two sides of a sheet, so the number of pages is even; it is 1.',
        'Write pages: 2; for one side, take out duplex.',
        'duplex: long 说的是一张纸的正反面，页数要是双数，这里是 1 页。',
        '写 pages: 2；只印一面就去掉 duplex。',
      ],
    ]);
  });

  test('what does is accepted', () => {
    for (const lines of [
      ['pages: 1', 'perPage: 2'],
      ['pages: 1', 'landscape: true', 'perPage: 4'],
      ['pages: 4', 'duplex: short'],
    ]) {
      expect(facts(...lines)).toEqual([]);
    }
  });
});

describe('the attributes of a table to fill in agree', () => {
  const wrong = (attributes: string) =>
    problemsWith(sheetWith(`<WriteTable ${attributes} />`))
      .filter(({ id }) => id === 'props-are-valid')
      .map(({ message, hint }) => `${message.en} ${hint.en}`);

  test.each([
    ['columns="甲|乙"', /Write rows, or labels for what is in front of each row\./],
    ['columns="甲" labels="一|二" rows="3"', /There are 2 labels: write rows="2" or leave it out\./],
    ['columns="甲" rows="3" height="8|9"', /Write one height, or one for each of the 3 rows\./],
    ['columns="甲|乙|丙" rows="3" widths="1|2"', /Write one number for each column: 3\./],
    ['columns="甲|乙" rows="3" widths="1|x"', /Write whole numbers from 1 to 20, separated by \|/],
    ['columns="甲" rows="3" height="3"', /Write whole numbers from 6 to 200, separated by \|/],
  ])('%s', (attributes, words) => expect(wrong(attributes).join(' ')).toMatch(words));

  test.each(['columns="甲|乙" rows="7"', 'columns="甲|乙" widths="1|3" labels="一|二" rows="2" height="8|20" corner="角" fill="yes"'])(
    '%s',
    (attributes) => expect(wrong(attributes)).toEqual([]),
  );
});
