import { changed, lesson } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const plan = `${lesson}/plan.zh.mdx`;
const sheet = `${lesson}/letter-paper.zh.mdx`;

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('front matter', [
  [
    'a full-width colon behind a key',
    changed(plan, ['aim: 会按', 'aim：会按']),
    {
      at: 'plan.zh.mdx:3:4',
      id: 'yaml-parses',
      message: '"aim" is followed by a full-width colon, ：.',
      hint: 'Type : and a space: aim: …',
      zh: ['"aim" 后面写的是中文冒号 ：。', '写英文冒号 : 再空一格：aim: …'],
    },
  ],
  [
    'full-width colons behind every key',
    changed(sheet, ['title: ', 'title：'], ['purpose: ', 'purpose：']),
    {
      at: 'letter-paper.zh.mdx:2:6',
      id: 'yaml-parses',
      message: '"title" is followed by a full-width colon, ：.',
      hint: 'Type : and a space: title: …',
      zh: ['"title" 后面写的是中文冒号 ：。', '写英文冒号 : 再空一格：title: …'],
    },
    {
      at: 'letter-paper.zh.mdx:3:8',
      id: 'yaml-parses',
      message: '"purpose" is followed by a full-width colon, ：.',
      hint: 'Type : and a space: purpose: …',
      zh: ['"purpose" 后面写的是中文冒号 ：。', '写英文冒号 : 再空一格：purpose: …'],
    },
  ],
  [
    'a file without front matter',
    { [plan]: '<Hotlines show="crisis" />\n' },
    {
      at: 'plan.zh.mdx:1:1',
      id: 'front-matter-is-valid',
      message: 'This file has no front matter.',
      hint: 'Begin the file with a line ---, then title: and the other facts of docs/blocks.md, then a line ---.',
      zh: ['这个文件没有头部。', '文件第一行写 ---，接着写 title: 和 docs/blocks.md 里说的其他项，再写一行 ---。'],
    },
  ],
  [
    'front matter that is not valid YAML',
    changed(plan, ['aim: 会按四部分写一封信。', 'aim: [会写']),
    {
      at: 'plan.zh.mdx:4:1',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
      zh: [
        'YAML 写得不对：[ 后面没有 ] 来结束。',
        '行首用空格缩进，不用制表符（Tab）；文字里有 ": "，或者以符号开头，就在两边加上英文引号。',
      ],
    },
  ],
  [
    'a quoted text that is not closed',
    changed(plan, ['title: 写给远方的信', 'title: "写给远方的信']),
    {
      at: 'plan.zh.mdx:9:9',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Missing closing "quote.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
      zh: [
        'YAML 写得不对：引号只有开头，没有结尾。',
        '行首用空格缩进，不用制表符（Tab）；文字里有 ": "，或者以符号开头，就在两边加上英文引号。',
      ],
    },
  ],
  [
    'an empty title',
    changed(plan, ['title: 写给远方的信', 'title: ""']),
    {
      at: 'plan.zh.mdx:2:1',
      id: 'front-matter-is-valid',
      message: '"title" is too short.',
      hint: 'It needs at least 1 character.',
      zh: ['"title" 太短了。', '至少要有 1 个字。'],
    },
  ],
  [
    'a title without a text',
    changed(plan, ['title: 写给远方的信', 'title:']),
    { at: 'plan.zh.mdx:2:1', id: 'front-matter-is-valid', message: '"title" is missing.', hint: 'Add "title".' },
  ],
  [
    'a mistyped key',
    changed(plan, ['outcomes:', 'outcome:']),
    { at: 'plan.zh.mdx:2:1', id: 'front-matter-is-valid', message: '"outcomes" is missing.', hint: 'Add "outcomes".' },
    { at: 'plan.zh.mdx:4:1', id: 'front-matter-is-valid', message: '"outcome" is not known here.', hint: 'Did you mean "outcomes"?' },
  ],
  [
    'a text where a list belongs',
    changed(plan, ['materials:\n  - 信纸每人一张', 'materials: 信纸每人一张']),
    {
      at: 'plan.zh.mdx:6:1',
      id: 'front-matter-is-valid',
      message: '"materials" is "信纸每人一张", but it has to be a list.',
      hint: 'Write a list.',
    },
  ],
  [
    'a sixth thing to bring',
    changed(plan, ['  - 信纸每人一张', '  - 一\n  - 二\n  - 三\n  - 四\n  - 五\n  - 六']),
    {
      at: 'plan.zh.mdx:6:1',
      id: 'front-matter-is-valid',
      message: '"materials" is too long.',
      hint: 'It may have at most 5 entries.',
      zh: ['"materials" 写得太多了。', '最多 5 条。'],
    },
  ],
  [
    'a handout without a purpose',
    changed(sheet, ['purpose: 写信用，每人一张。\n', '']),
    { at: 'letter-paper.zh.mdx:2:1', id: 'front-matter-is-valid', message: '"purpose" is missing.', hint: 'Add "purpose".' },
  ],
  [
    'keys of a plan on a handout',
    changed(sheet, ['purpose: 写信用，每人一张。', 'purpose: 写信用，每人一张。\naim: 写信']),
    {
      at: 'letter-paper.zh.mdx:4:1',
      id: 'front-matter-is-valid',
      message: '"aim" is not known here.',
      hint: 'Known here: "title", "purpose".',
      zh: ['"aim" 在这里不能用。', '这里能写的有："title"、"purpose"。'],
    },
  ],
]);
