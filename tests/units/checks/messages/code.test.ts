import { planWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('code in a document', [
  [
    'an import',
    planWith('import x from "y"'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'code-is-absent',
      message: 'There is code here: import x from "y"',
      hint: 'A document may hold only text and blocks. Take it out; to write a brace, use （ ） or words.',
      zh: ['这里有程序代码：import x from "y"', '文件里只写文字和块，不写程序。把它删掉；要写大括号，就用（ ）或者文字代替。'],
    },
  ],
  [
    'an export',
    planWith('export const x = 1'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'code-is-absent',
      message: 'There is code here: export const x = 1',
      hint: 'A document may hold only text and blocks. Take it out; to write a brace, use （ ） or words.',
      zh: ['这里有程序代码：export const x = 1', '文件里只写文字和块，不写程序。把它删掉；要写大括号，就用（ ）或者文字代替。'],
    },
  ],
  [
    'an expression on a line of its own',
    planWith('{process.exit(1)}'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'code-is-absent',
      message: 'There is code here: process.exit(1)',
      hint: 'A document may hold only text and blocks. Take it out; to write a brace, use （ ） or words.',
      zh: ['这里有程序代码：process.exit(1)', '文件里只写文字和块，不写程序。把它删掉；要写大括号，就用（ ）或者文字代替。'],
    },
  ],
  [
    'an expression in a sentence',
    planWith('一共 {40 + 2} 分钟'),
    {
      at: 'plan.zh.mdx:30:4',
      id: 'code-is-absent',
      message: 'There is code here: 40 + 2',
      hint: 'A document may hold only text and blocks. Take it out; to write a brace, use （ ） or words.',
      zh: ['这里有程序代码：40 + 2', '文件里只写文字和块，不写程序。把它删掉；要写大括号，就用（ ）或者文字代替。'],
    },
  ],
  [
    'a comment',
    planWith('{/* 以后再写 */}'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'code-is-absent',
      message: 'There is code here: /* 以后再写 */',
      hint: 'A document may hold only text and blocks. Take it out; to write a brace, use （ ） or words.',
      zh: ['这里有程序代码：/* 以后再写 */', '文件里只写文字和块，不写程序。把它删掉；要写大括号，就用（ ）或者文字代替。'],
    },
  ],
  [
    'a long expression, shortened',
    planWith('{"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"}'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'code-is-absent',
      message: 'There is code here: "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八…',
      hint: 'A document may hold only text and blocks. Take it out; to write a brace, use （ ） or words.',
      zh: [
        '这里有程序代码："一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八…',
        '文件里只写文字和块，不写程序。把它删掉；要写大括号，就用（ ）或者文字代替。',
      ],
    },
  ],
  [
    'braces that hold no code',
    planWith('他说{你好 世界}'),
    {
      at: 'plan.zh.mdx:30:6',
      id: 'code-is-absent',
      message: 'There is code in braces or an import or export here.',
      hint: 'A document may hold only text and blocks. Take it out; to write a brace, use （ ） or words.',
      zh: [
        '这里有程序代码：大括号里的，或者 import、export。',
        '文件里只写文字和块，不写程序。把它删掉；要写大括号，就用（ ）或者文字代替。',
      ],
    },
  ],
  [
    'an expression as an attribute',
    planWith('<Phone of={110} />'),
    {
      at: 'plan.zh.mdx:30:8',
      id: 'code-is-absent',
      message: 'There is code in an attribute of <Phone>: 110',
      hint: 'Write the value in quotes, for example minutes="5".',
      zh: ['<Phone> 的属性里有程序代码：110', '值写在英文引号里，比如 minutes="5"。'],
    },
  ],
  [
    'a spread attribute',
    planWith('<Phone {...props} />'),
    {
      at: 'plan.zh.mdx:30:8',
      id: 'code-is-absent',
      message: 'There is code in an attribute of <Phone>: ...props',
      hint: 'Write the value in quotes, for example minutes="5".',
      zh: ['<Phone> 的属性里有程序代码：...props', '值写在英文引号里，比如 minutes="5"。'],
    },
  ],
]);
