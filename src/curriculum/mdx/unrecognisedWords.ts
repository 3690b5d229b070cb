import type { CheckId } from '../catalogue.ts';
import type { Wording } from '../problem.ts';

export type UnrecognisedKind =
  | 'bold'
  | 'struck'
  | 'highlight'
  | 'heading'
  | 'indent'
  | 'hyphen'
  | 'quotation'
  | 'table'
  | 'task'
  | 'underlined'
  | 'empty'
  | 'title'
  | 'level'
  | 'numbers'
  | 'arrow'
  | 'formula'
  | 'renumbered'
  | 'farStart';

const id = 'markdown-is-recognised';

/** What is said of each kind of mark that is not recognised. */
export const unrecognisedWords: Readonly<Record<UnrecognisedKind, { id: CheckId; message: Wording; hint: Wording }>> = {
  bold: {
    id,
    message: { zh: '这里的 ** 没有变成粗体，会照样印出来。', en: 'The ** here makes nothing bold, and would be printed as it is.' },
    hint: {
      zh: '用半角的 **，成对写，里面两头不留空格：**粗体**。要印星号，写成 \\*\\*。',
      en: 'Write half-width ** in pairs, without spaces inside: **bold**. To print asterisks, write \\*\\*.',
    },
  },
  struck: {
    id,
    message: { zh: '这里的 ~~ 没有变成划掉，会照样印出来。', en: 'The ~~ here strikes nothing out, and would be printed as it is.' },
    hint: { zh: '里面两头不留空格：~~划掉~~。', en: 'Leave no spaces inside: ~~struck out~~.' },
  },
  highlight: {
    id,
    message: { zh: '== 在这里不是记号，会照样印出来。', en: '== is not a mark here, and would be printed as it is.' },
    hint: { zh: '要强调，写成 **文字**。', en: 'For emphasis write **words**.' },
  },
  heading: {
    id,
    message: { zh: '这一行没有变成小标题，# 会照样印出来。', en: 'This line is not a heading: its # would be printed as it is.' },
    hint: {
      zh: '用半角的 ##，后面空一格，再写标题：## 标题。不是标题，就在 # 前面加一个反斜杠：\\#。',
      en: 'Write half-width ## and a space before the heading: ## Heading. If it is none, put a backslash before the #: \\#.',
    },
  },
  indent: {
    id,
    message: {
      zh: '行首的全角空格让这里的记号认不出来。',
      en: 'A full-width space at the beginning of the line keeps the mark from being recognised.',
    },
    hint: { zh: '把行首的空格删掉。', en: 'Delete the spaces at the beginning of the line.' },
  },
  hyphen: {
    id,
    message: { zh: '- 后面没有空格，这一行不是列表。', en: 'There is no space after the -, so this line is not a list.' },
    hint: { zh: '- 后面空一格。', en: 'Put a space after the -.' },
  },
  quotation: {
    id,
    message: { zh: '全角的 ＞ 不是引用的记号，会照样印出来。', en: 'A full-width ＞ marks no quotation, and would be printed as it is.' },
    hint: { zh: '写半角的 >，后面空一格。', en: 'Write a half-width > and a space.' },
  },
  table: {
    id,
    message: { zh: '这几行没有变成表格，| 会照样印出来。', en: 'These lines are not a table: their | would be printed as they are.' },
    hint: {
      zh: '用半角的 |；第一行是表头，第二行写 |---|---|，格数和表头一样。',
      en: 'Use half-width |; the first line is the head, the second |---|---| with as many cells as the head.',
    },
  },
  task: {
    id: 'markdown-is-supported',
    message: {
      zh: '列表里的 [ ] 和 [x] 印不出来，勾没勾都一样。',
      en: 'The [ ] and [x] of a list cannot be printed: what is ticked would be lost.',
    },
    hint: {
      zh: '要打勾的，把列表放在 <Checklist> 里；做完没做完，用文字写；去掉 [ ]。',
      en: 'Put a list with boxes to tick into <Checklist>; say in words what is done; take the [ ] out.',
    },
  },
  underlined: {
    id,
    message: {
      zh: '下面一行的 --- 或 === 把这里变成了标题。',
      en: 'The line of --- or === below makes this a heading.',
    },
    hint: {
      zh: '是标题，就写成 ## 标题；要一条横线，就在 --- 前面空一行；都不是，就删掉那一行。',
      en: 'Write a heading as ## Heading; for a rule, leave a blank line before the ---; otherwise delete that line.',
    },
  },
  empty: {
    id,
    message: { zh: '这个小标题是空的。', en: 'This heading is empty.' },
    hint: { zh: '把标题和 ## 写在同一行，或者删掉 ##。', en: 'Write the heading in the line of the ##, or delete it.' },
  },
  title: {
    id,
    message: {
      zh: '一个 # 是整篇的题目，题目已经在文件开头的 title 里了。',
      en: 'A single # is the title of the whole text, which its front matter has already.',
    },
    hint: { zh: '小标题用两个：## 标题。', en: 'Write a heading as ## Heading.' },
  },
  level: {
    id,
    message: { zh: '这个小标题跳过了一级。', en: 'This heading leaves a level out.' },
    hint: { zh: '先用 ##，它下面的才用 ###。', en: 'Use ## first, and ### only below one.' },
  },
  numbers: {
    id,
    message: { zh: '数字中间的 * 会不见：2*3*4 印成 234。', en: 'Asterisks between numbers vanish: 2*3*4 is printed as 234.' },
    hint: { zh: '乘号写 ×：2×3×4。', en: 'Write × for times: 2×3×4.' },
  },
  formula: {
    id,
    message: {
      zh: '$ 之间的公式不会排成公式，会照样印出来。',
      en: 'A formula between $ signs is not typeset: it would be printed as it is.',
    },
    hint: {
      zh: '用文字和普通符号写：3 × 4 = 12，二分之一。真要印 $，写成 \\$。',
      en: 'Write it in words and plain signs: 3 × 4 = 12, one half. To print a $, write \\$.',
    },
  },
  renumbered: {
    id,
    message: {
      zh: '这个列表里打的数字会变：印出来是从第一个数一个一个往下数的。',
      en: 'The numbers typed in this list will change: in print they count on from the first.',
    },
    hint: {
      zh: '按 1. 2. 3. 的顺序写；数字有别的意思，就不用列表，每段之间空一行，写成 第 3 步：…。',
      en: 'Number the entries 1. 2. 3.; if the numbers mean something else, write paragraphs such as Step 3: … with a blank line between them.',
    },
  },
  farStart: {
    id,
    message: {
      zh: '这一行成了列表的一条，因为开头是一个数字和一个点。',
      en: 'This line has become an entry of a list, because it begins with a number and a full stop.',
    },
    hint: {
      zh: '不是列表，就在点前面加一个反斜杠，比如 2024\\. ，或者换一种说法；是列表，就从 1 开始。',
      en: 'If it is no list, put a backslash before the full stop, for example 2024\\. , or say it another way; a list begins at 1.',
    },
  },
  arrow: {
    id,
    message: {
      zh: '提问里的箭头要写成 →，不然老师的回应会当成学生说的。',
      en: 'The arrow of a question is →: after another sign, the reply is taken for what a pupil says.',
    },
    hint: { zh: '写成 →：- 没有人。→ 再想想。', en: 'Write →: - No one. → Think again.' },
  },
};
