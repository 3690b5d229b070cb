import { planWith } from '../../../../support/curriculum.ts';
import { saysWordForWord } from '../../../../support/messages.ts';

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('tags that cannot be read', [
  [
    'a value without quotes',
    planWith('<Phone of=110 />'),
    {
      at: 'plan.zh.mdx:30:11',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `1` (U+0031) before attribute value, expected a character that can start an attribute value, such as `"`, `\'`, or `{`',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：不该有 "1"，属性的值要写在英文引号里。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
    },
  ],
  [
    'a quotation mark too many',
    planWith('<Phone of="110"" />'),
    {
      at: 'plan.zh.mdx:30:16',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `"` (U+0022) before attribute name, expected a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：不该有 """，这里要写属性名，或者用 > 结束。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
    },
  ],
  [
    'a value whose quotation mark is not closed',
    planWith('<Phone of="110 />'),
    {
      at: 'plan.zh.mdx:31:1',
      id: 'mdx-parses',
      message: 'This cannot be read: Unexpected end of file in attribute value, expected a corresponding closing quote `"`',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：写到末尾还没有完，属性的值后面缺了英文引号。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
    },
  ],
  [
    'a comma between attributes',
    planWith('<Frame title, />'),
    {
      at: 'plan.zh.mdx:30:13',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `,` (U+002C) in attribute name, expected an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：不该有 ","，属性名后面要写 =" 和值。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'a comma behind the name of a block',
    planWith('<Frame, />'),
    {
      at: 'plan.zh.mdx:30:7',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `,` (U+002C) in name, expected a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：不该有 ","，块的名字后面要空一格，或者用 > 结束。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
    },
  ],
  [
    'an address',
    planWith('<https://example.org>'),
    {
      at: 'plan.zh.mdx:30:8',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `/` (U+002F) before local name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a link in MDX, use `[text](url)`)',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：不该有 "/"，块的名字里不能有 . 和 :。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'a slash in the middle of a block',
    planWith('<Phone / of="110">'),
    {
      at: 'plan.zh.mdx:30:10',
      id: 'mdx-parses',
      message: 'This cannot be read: Unexpected character `o` (U+006F) after self-closing slash, expected `>` to end the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：不该有 "o"，/ 后面要写 >。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'an attribute behind the end of a block',
    planWith('<Say>\n\n一。\n\n</Say of="me">'),
    {
      at: 'plan.zh.mdx:34:7',
      id: 'mdx-parses',
      message: 'This cannot be read: Unexpected attribute in closing tag, expected the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：结束的 </…> 里不写属性。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'a slash at both ends',
    planWith('<Say>\n\n一。\n\n</Say/>'),
    {
      at: 'plan.zh.mdx:34:6',
      id: 'mdx-parses',
      message: 'This cannot be read: Unexpected self-closing slash `/` in closing tag, expected the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：结束的 </…> 末尾不写 /。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'a block in a quotation that runs on without its mark',
    planWith('> <Phone\nof="110" />'),
    {
      at: 'plan.zh.mdx:31:1',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected lazy line in container, expected line to be prefixed with `>` when in a block quote, whitespace when in a list, etc',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：引用和列表里的块，每一行前面都要有 > 或空格。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
    },
  ],
  [
    'a sign that opens nothing',
    planWith('3 <5'),
    {
      at: 'plan.zh.mdx:30:4',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `5` (U+0035) before name, expected a character that can start a name, such as a letter, `$`, or `_`',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：不该有 "5"，"<" 后面要紧跟块的名字。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
]);
