import { planWith } from '../../../../support/curriculum.ts';
import { saysWordForWord } from '../../../../support/messages.ts';

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('where blocks begin and end', [
  [
    'a block that is not closed',
    planWith('<Say>\n\n一。'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'mdx-parses',
      message: 'The block <Say>, opened on line 30, is not closed.',
      hint: 'Put <Say> and </Say> on lines of their own, with a blank line after the first and before the second.',
      zh: ['第 30 行开始的 <Say> 没有结束。', '<Say> 和 </Say> 各占一行，<Say> 后面空一行，</Say> 前面空一行。'],
    },
  ],
  [
    'blocks closed in the wrong order',
    planWith('<Say>\n\n<Board>\n\n一\n\n</Say>\n\n</Board>'),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'mdx-parses',
      message: 'The block <Board>, opened on line 32, is not closed before </Say> on line 36.',
      hint: 'Put <Board> and </Board> on lines of their own, with a blank line after the first and before the second.',
      zh: [
        '第 32 行开始的 <Board>，到第 36 行的 </Say> 还没有结束。',
        '<Board> 和 </Board> 各占一行，<Board> 后面空一行，</Board> 前面空一行。',
      ],
    },
  ],
  [
    'a block that is not closed before the one around it',
    planWith('<Step title="一" minutes="1" kind="talk">\n\n<Say>\n\n一。\n\n</Step>'),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'mdx-parses',
      message: 'The block <Say>, opened on line 32, is not closed before </Step> on line 36.',
      hint: 'Put <Say> and </Say> on lines of their own, with a blank line after the first and before the second.',
    },
  ],
  [
    'the end of a block, mistyped',
    planWith('<OptOut>\n\n一。\n\n</OptOt>'),
    {
      at: 'plan.zh.mdx:34:1',
      id: 'mdx-parses',
      message: '</OptOt> closes no block.',
      hint: 'Did you mean </OptOut>?',
      zh: ['</OptOt> 对不上任何一个块。', '是不是想写 </OptOut>？'],
    },
  ],
  [
    'the end of a block, mistyped, where none is open',
    planWith('</Sya>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'mdx-parses',
      message: '</Sya> closes no block.',
      hint: 'Did you mean </Say>?',
    },
  ],
  [
    'the end of a block that was not opened',
    planWith('一。</Say>'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'mdx-parses',
      message: '</Say> closes no block: no <Say> is open here.',
      hint: 'Write <Say> where the block begins, or take </Say> out.',
      zh: ['</Say> 前面没有 <Say>。', '在块开始的地方写上 <Say>，或者删掉 </Say>。'],
    },
  ],
  [
    'the end of a block that was not opened, inside another',
    planWith('<Board>\n\n一\n\n</Say>\n\n</Board>'),
    {
      at: 'plan.zh.mdx:34:1',
      id: 'mdx-parses',
      message: '</Say> closes no block: no <Say> is open here.',
      hint: 'Write <Say> where the block begins, or take </Say> out.',
    },
  ],
  [
    'a block that is opened in a paragraph and closed in the next',
    planWith('<Say>一\n\n二</Say>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'mdx-parses',
      message: 'The block <Say>, opened on line 30, is not closed in the same paragraph.',
      hint: 'Put <Say> and </Say> on lines of their own, with a blank line after the first and before the second.',
      zh: ['第 30 行开始的 <Say> 在同一段里没有结束。', '<Say> 和 </Say> 各占一行，<Say> 后面空一行，</Say> 前面空一行。'],
    },
  ],
  [
    'a block that is closed at the end of a paragraph',
    planWith('<Say>\n\n一。</Say>'),
    {
      at: 'plan.zh.mdx:32:3',
      id: 'mdx-parses',
      message: 'The block <Say>, opened on line 30, is not closed on a line of its own.',
      hint: 'Put <Say> and </Say> on lines of their own, with a blank line after the first and before the second.',
      zh: ['第 30 行开始的 <Say>，它的 </Say> 没有单独占一行。', '<Say> 和 </Say> 各占一行，<Say> 后面空一行，</Say> 前面空一行。'],
    },
  ],
]);
