import { changed, lesson } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const plan = `${lesson}/plan.zh.mdx`;
const sheet = `${lesson}/letter-paper.zh.mdx`;

// One row a fault: what is wrong, the files in which it is, and everything that the writer is told.
saysWordForWord('front matter', [
  [
    'a file without front matter',
    { [plan]: '<Hotlines show="crisis" />\n' },
    {
      at: 'plan.zh.mdx:1:1',
      id: 'front-matter-is-valid',
      message: 'This file has no front matter.',
      hint: 'Begin the file with a line ---, then title: and the other facts of docs/blocks.md, then a line ---.',
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
    },
  ],
  [
    'a quoted text that nobody closed',
    changed(plan, ['title: 写给远方的信', 'title: "写给远方的信']),
    {
      at: 'plan.zh.mdx:9:9',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Missing closing "quote.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
    },
  ],
  [
    'an empty title',
    changed(plan, ['title: 写给远方的信', 'title: ""']),
    { at: 'plan.zh.mdx:2:1', id: 'front-matter-is-valid', message: '"title" is too short.', hint: 'It needs at least 1 character.' },
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
    { at: 'plan.zh.mdx:6:1', id: 'front-matter-is-valid', message: '"materials" is too long.', hint: 'It may have at most 5 entries.' },
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
    },
  ],
]);
