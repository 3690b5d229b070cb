import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { faceContext } from '../../../src/blocks/faceContext.ts';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import type { CurriculumDocument, MainFront, Text } from '../../../src/curriculum/document.ts';
import type { Grade } from '../../../src/curriculum/kind.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { deckOf } from '../../../src/screens/deck.ts';
import type { Deck } from '../../../src/screens/screen.ts';

const curriculum = readCheckedCurriculum(path.resolve('.'), vocabulary);
const letter = curriculum.document('G3-08')!;

/** The deck of a lesson with this text as its plan. */
function deck(body: string, { grade = 3, title = '写给远方的信' }: { grade?: Grade; title?: string } = {}): Deck {
  const { nodes } = parseMdx('plan.zh.mdx', body, 'main', vocabulary);
  const lesson: CurriculumDocument = { ...letter, lesson: { ...letter.lesson!, grade } };
  const front: MainFront = { title, aim: '目标', outcomes: ['能写信'], materials: ['信纸'], prepare: ['印好'] };
  const text: Text<MainFront> = {
    file: 'plan.zh.mdx',
    front,
    nodes: nodes!,
    isWhole: true,
    placeholders: [],
    fingerprint: '00000000',
    frontYaml: '',
  };
  return deckOf(lesson, text, faceContext(curriculum, 'zh', lesson, nodes!));
}

/** The screens of one step, without what the deck adds to each. */
function step(inside: string, options?: { grade?: Grade }): Record<string, unknown>[] {
  const { screens } = deck(`<Step title="写信" minutes="8" kind="activity">\n\n${inside}\n\n</Step>`, options);
  return screens
    .filter((screen) => 'step' in screen)
    .map(({ step: _, pictures: __, minutes: ___, ...own }) => own as Record<string, unknown>)
    .slice(1);
}

describe('a lesson for its class', () => {
  test('has a cover, a knot and an opening for each step, and ends with whom to turn to', () => {
    const { screens, places } = deck(`
<Step title="猜猜写给谁" minutes="5" kind="warm-up" picture="envelope" />

<Step title="写信" minutes="13" kind="activity" picture="sun rain" />

<Hotlines show="class-teacher principal 12356 110" />
`);
    expect(screens).toEqual([
      { kind: 'cover', title: '写给远方的信', kicker: '三年级 · 第 8 课' },
      { kind: 'opening', title: '猜猜写给谁', label: '暖场', step: 0, pictures: ['envelope'], minutes: 5 },
      { kind: 'opening', title: '写信', label: '活动', step: 1, pictures: ['sun', 'rain'], minutes: 13 },
      {
        kind: 'help',
        title: '心里有事，找信得过的大人',
        people: [
          { id: 'class-teacher', name: '班主任' },
          { id: 'principal', name: '校长' },
        ],
        numbers: [
          { number: '12356', name: '全国统一心理援助热线', use: expect.stringContaining('可以不说名字') },
          { number: '110', name: '报警', use: expect.stringContaining('危险') },
        ],
      },
    ]);
    expect(places).toEqual([
      { title: '写给远方的信', screen: 0 },
      { title: '猜猜写给谁', screen: 1 },
      { title: '写信', screen: 2 },
      { title: '心里有事，找信得过的大人', screen: 3 },
    ]);
  });

  test('names people and numbers even when the plan names none', () => {
    const last = deck('<Step title="一" minutes="5" kind="talk" />').screens.at(-1);
    expect(last).toMatchObject({
      kind: 'help',
      people: [
        { id: 'class-teacher', name: '班主任' },
        { id: 'principal', name: '校长' },
      ],
      numbers: [{ number: '110' }, { number: '120' }, { number: '12356' }],
    });
  });

  test('looks back before it ends: the last knot begins there', () => {
    const { screens, places } = deck(
      '<Step title="一" minutes="5" kind="talk" />\n\n<ExitCheck>\n\n- 我会写信。\n- 我知道找谁。\n\n</ExitCheck>\n\n<Hotlines show="110" />',
    );
    expect(screens.map(({ kind }) => kind)).toEqual(['cover', 'opening', 'check', 'help']);
    expect(screens[2]).toEqual({ kind: 'check', title: '下课前看一看', items: ['我会写信。', '我知道找谁。'] });
    expect(places.at(-1)!.screen).toBe(2);
  });
});

describe('what speaks to the teacher is not on a screen', () => {
  test.each([
    ['a paragraph', '念下面三句，学生闭眼。'],
    ['a list', '- 先发卡\n- 再收卡'],
    ['a numbered list without minutes', '1. **撕** 老师举着做。\n2. **写** 最多三件。'],
    ['what she says', '<Say>\n\n风筝飞得很远。\n\n</Say>'],
    ['what to do if', '<IfThen when="有人哭了">\n\n走过去。\n\n</IfThen>'],
    ['safety', '<Safety>\n\n* 不问家里事。\n\n</Safety>'],
    ['the quiet task', '<OptOut>\n\n画云。\n\n</OptOut>'],
    ['a variant', '<Variant for="small">\n\n围成一圈。\n\n</Variant>'],
    ['words for home', '<Carer>\n\n孩子学了写信。\n\n</Carer>'],
  ])('%s', (_, text) => {
    expect(step(text)).toEqual([]);
  });
});

describe('a question', () => {
  test('is shown without its likely answers', () => {
    expect(step('<Ask>\n\n你是怎么猜出来的？\n\n- 有船。→ 是在海上的人。\n- 我没有人可写。→ 不急。\n\n</Ask>')).toEqual([
      { kind: 'question', title: '你是怎么猜出来的？', label: '想一想', text: '你是怎么猜出来的？' },
    ]);
  });

  test.each(['（见谁停了笔，蹲下小声问）卡在哪一部分？', '(Softly, beside one child:) Where are you stuck?'])(
    'that is whispered to one child is not for the class: %s',
    (question) => {
      expect(step(`<Ask>\n\n${question}\n\n- 不知道。→ 慢慢想。\n\n</Ask>`)).toEqual([]);
    },
  );
});

describe('a story', () => {
  const story = '<Story title="鸡没回窝">\n\n小满家有一只芦花鸡。（停）\n\n天黑了，鸡没有回来。\n\n</Story>';

  test('for grades 1 to 3 is a picture and a title: children listen', () => {
    expect(step(story, { grade: 3 })).toEqual([{ kind: 'story', title: '鸡没回窝', label: '听故事', passages: 0 }]);
  });

  test('from grade 4 its words follow, without the cues for the reader', () => {
    expect(step(story, { grade: 4 })).toEqual([
      { kind: 'story', title: '鸡没回窝', label: '听故事', passages: 1 },
      { kind: 'passage', title: '鸡没回窝', lines: ['小满家有一只芦花鸡。', '天黑了，鸡没有回来。'] },
    ]);
  });
});

describe('the board', () => {
  const plain = (text: string) => [{ text, strong: false }];
  const bold = (text: string) => [{ text, strong: true }];

  test('is uncovered: first the heads of a table, then row by row', () => {
    expect(step('<Board>\n\n| 凉 0–2 | 温 3–5 | 烫 |\n|---|---|---|\n| 照常过 | **动手** | 先降温 |\n\n</Board>')).toEqual([
      { kind: 'columns', title: '写信', heads: [plain('凉 0\u2060–\u20602'), plain('温 3\u2060–\u20605'), plain('烫')], row: undefined },
      {
        kind: 'columns',
        title: '写信',
        heads: [plain('凉 0\u2060–\u20602'), plain('温 3\u2060–\u20605'), plain('烫')],
        row: [plain('照常过'), bold('动手'), plain('先降温')],
      },
    ]);
  });

  test('has an empty cell where a row of the table is short', () => {
    const screens = step('<Board>\n\n| 一 | 二 | 三 |\n|---|---|---|\n| 甲 | 乙 |\n\n</Board>');
    expect(screens.at(-1)).toMatchObject({ row: [plain('甲'), plain('乙'), []] });
  });

  test('of two columns shows the left one, then each pair', () => {
    expect(step('<Board>\n\n| 四部分 | 第二封信 |\n|---|---|\n| 1 问候 | 隧道里冷不冷？ |\n| 2 祝福 | 有热汤喝。 |\n\n</Board>')).toEqual([
      { kind: 'list', title: '写信', head: plain('四部分'), items: [plain('1 问候'), plain('2 祝福')] },
      { kind: 'pair', title: '写信', left: plain('1 问候'), right: plain('隧道里冷不冷？') },
      { kind: 'pair', title: '写信', left: plain('2 祝福'), right: plain('有热汤喝。') },
    ]);
  });

  test('puts what follows an arrow, and separate parts, on lines of their own', () => {
    expect(step('<Board>\n\n**看一眼**：动手了？ → 去叫大人。\n\n火药：“一！”　“二！”\n\n</Board>')).toEqual([
      { kind: 'words', title: '写信', lines: [[...bold('看一眼'), ...plain('：动手了？')], plain('→ 去叫大人。')] },
      { kind: 'words', title: '写信', lines: [plain('火药：“一！”'), plain('“二！”')] },
    ]);
  });
});

describe('an activity', () => {
  test('asks for the sheet that pupils hold', () => {
    expect(step('<Handout to="letter-paper" />')).toEqual([
      { kind: 'sheet', title: '信纸和小帮手', label: '拿出这一张', sheet: '信纸和小帮手' },
    ]);
  });

  test('does not ask for a poster or a card for home', () => {
    expect(step('<Handout to="R01/classroom-poster" />\n\n<Handout to="R01/carer-card" />')).toEqual([]);
  });

  test('shows its phases by name and minutes, not what the teacher does in them', () => {
    expect(step('1. **找一找（4 分钟）** 念一种心情。\n2. **画一画（8 分钟）** 卡上有四张空脸。')).toEqual([
      {
        kind: 'phases',
        title: '写信',
        phases: [
          { name: '找一找', minutes: 4 },
          { name: '画一画', minutes: 8 },
        ],
      },
    ]);
    expect(step('1. **Alone (5 minutes).** Read out.\n2. **In pairs (4 minutes).** Circle.')).toMatchObject([
      {
        phases: [
          { name: 'Alone', minutes: 5 },
          { name: 'In pairs', minutes: 4 },
        ],
      },
    ]);
  });

  test('shows drawings, faces and words that are meant for pupils, in a frame too', () => {
    expect(
      step('<Frame>\n\n<Picture name="kite" alt="一只风筝" />\n\n<Faces show="happy sad" />\n\n<WordBank words="委屈|盼头" />\n\n</Frame>'),
    ).toEqual([
      { kind: 'pictures', title: '写信', shown: [{ name: 'kite', words: '一只风筝' }] },
      {
        kind: 'pictures',
        title: '写信',
        shown: [
          { name: 'faces/happy', words: '高兴' },
          { name: 'faces/sad', words: '难过' },
        ],
      },
      { kind: 'words', title: '写信', lines: [[{ text: '委屈', strong: false }], [{ text: '盼头', strong: false }]] },
    ]);
  });
});

test('steps inside sessions are found', () => {
  const { screens } = deck('<Session title="上午" minutes="5">\n\n<Step title="一" minutes="5" kind="talk" />\n\n</Session>');
  expect(screens.map(({ kind }) => kind)).toEqual(['cover', 'opening', 'help']);
});

describe('a number to call', () => {
  test('is on the screen wherever its sentence is, also by the role of its line', () => {
    const shown = step(
      `<Story>

想找人说，打 <Phone of="12356" />。

</Story>

<Ask>

有危险，打 <Phone of="police" /> 还是 <Phone of="ambulance" />？

</Ask>

<Board>

打 <Phone of="police" />

</Board>`,
      { grade: 5 },
    );
    const words = JSON.stringify(shown);
    for (const expected of ['想找人说，打 12356。', '有危险，打 110 还是 120？', '{"text":"110","strong":true}'])
      expect(words).toContain(expected);
    expect(words).not.toMatch(/police|ambulance/);
  });
});
