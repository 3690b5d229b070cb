import { planWith } from '../../../../support/curriculum.ts';
import { saysWordForWord } from '../../../../support/messages.ts';

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('Markdown that cannot be printed', [
  [
    'a comment of HTML',
    planWith('一。<!-- 以后\n\n再写 -->\n\n<Stpe />'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'markdown-is-supported',
      message: 'There is a comment here.',
      hint: 'Comments are not written in a text: take it out.',
      zh: ['这里有一条注释。', '文件里不写注释：把它删掉。'],
    },
    {
      at: 'plan.zh.mdx:34:1',
      id: 'block-is-known',
      message: '<Stpe> is not a block.',
      hint: 'Did you mean <Step>?',
    },
  ],
  [
    'a link to another site',
    planWith('看[这里](https://example.org)'),
    {
      at: 'plan.zh.mdx:30:2',
      id: 'markdown-is-supported',
      message: 'A link cannot be printed.',
      hint: 'Point to a handout with <Handout to="…" /> and cite a source in the yaml.',
      zh: ['链接印不出来。', '指向讲义用 <Handout to="…" />，资料来源写在 yaml 里。'],
    },
  ],
  [
    'a picture in Markdown',
    planWith('![风筝](kite.png)'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'markdown-is-supported',
      message: 'An image cannot be printed.',
      hint: 'Use <Picture name="…" alt="…" />.',
      zh: ['图片印不出来。', '用 <Picture name="…" alt="…" />。'],
    },
  ],
  [
    'a block of program code',
    planWith('```\nx\n```'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'markdown-is-supported',
      message: 'A block of code cannot be printed.',
      hint: 'Do not indent text by four spaces, and use no ``` fences.',
      zh: ['程序代码印不出来。', '行首不要空四格，也不要用 ```。'],
    },
  ],
  [
    'a word in backticks',
    planWith('看 `x`'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'markdown-is-supported',
      message: 'Text in backticks cannot be printed.',
      hint: 'Use plain text, lists, tables and the blocks of docs/blocks.md.',
      zh: ['反引号里的文字印不出来。', '只用普通文字、列表、表格和 docs/blocks.md 里的块。'],
    },
  ],
  [
    'a footnote',
    planWith('看[^1]\n\n[^1]: 一'),
    {
      at: 'plan.zh.mdx:30:2',
      id: 'markdown-is-supported',
      message: 'A footnote cannot be printed.',
      hint: 'Cite a source in the yaml.',
      zh: ['脚注印不出来。', '资料来源写在 yaml 里。'],
    },
    {
      at: 'plan.zh.mdx:32:1',
      id: 'markdown-is-supported',
      message: 'A footnote cannot be printed.',
      hint: 'Use plain text, lists, tables and the blocks of docs/blocks.md.',
    },
  ],
]);
