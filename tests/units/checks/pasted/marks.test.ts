import { describe, expect, test } from 'vitest';
import { planWith, problemsWith, reported } from '../../../support/curriculum.ts';
import { type Row, saysWordForWord } from '../../../support/messages.ts';

const row = (
  wrong: string,
  text: string,
  place: string,
  en: [string, string],
  zh: [string, string],
  id = 'markdown-is-recognised',
): Row => [wrong, planWith(text), { at: `plan.zh.mdx:${place}`, id, message: en[0], hint: en[1], zh }];

saysWordForWord('marks that are not recognised', [
  row(
    'bold type with a space, counted',
    '先**看一看 **再说。\n\n＊＊还有＊＊',
    '30:2',
    [
      'The ** here makes nothing bold, and would be printed as it is. There are 2 such places in this file.',
      'Write half-width ** in pairs, without spaces inside: **bold**. To print asterisks, write \\*\\*.',
    ],
    [
      '这里的 ** 没有变成粗体，会照样印出来。这样的一共有 2 处。',
      '用半角的 **，成对写，里面两头不留空格：**粗体**。要印星号，写成 \\*\\*。',
    ],
  ),
  row(
    'formulas, counted',
    '$$x^2 + 1$$\n\n一共 $n$ 个。',
    '30:1',
    [
      'A formula between $ signs is not typeset: it would be printed as it is. There are 2 such places in this file.',
      'Write it in words and plain signs: 3 × 4 = 12, one half. To print a $, write \\$.',
    ],
    ['$ 之间的公式不会排成公式，会照样印出来。这样的一共有 2 处。', '用文字和普通符号写：3 × 4 = 12，二分之一。真要印 $，写成 \\$。'],
  ),
  ...['3. 甲\n3. 乙\n7. 丙', '1. 甲\n1. 乙', '1. 甲\n3. 乙'].map((list) =>
    row(
      `a list that would be numbered anew: ${list.replaceAll('\n', ' ')}`,
      list,
      '30:1',
      [
        'The numbers typed in this list will change: in print they count on from the first.',
        'Number the entries 1. 2. 3.; if the numbers mean something else, write paragraphs such as Step 3: … with a blank line between them.',
      ],
      [
        '这个列表里打的数字会变：印出来是从第一个数一个一个往下数的。',
        '按 1. 2. 3. 的顺序写；数字有别的意思，就不用列表，每段之间空一行，写成 第 3 步：…。',
      ],
    ),
  ),
  row(
    'a year that has become an entry of a list',
    '2024. 这一年。',
    '30:1',
    [
      'This line has become an entry of a list, because it begins with a number and a full stop.',
      'If it is no list, put a backslash before the full stop, for example 2024\\. , or say it another way; a list begins at 1.',
    ],
    [
      '这一行成了列表的一条，因为开头是一个数字和一个点。',
      '不是列表，就在点前面加一个反斜杠，比如 2024\\. ，或者换一种说法；是列表，就从 1 开始。',
    ],
  ),
  row(
    'what is not struck out',
    '甲~~乙 ~~丙',
    '30:2',
    ['The ~~ here strikes nothing out, and would be printed as it is.', 'Leave no spaces inside: ~~struck out~~.'],
    ['这里的 ~~ 没有变成划掉，会照样印出来。', '里面两头不留空格：~~划掉~~。'],
  ),
  row(
    'a highlight of another editor',
    '甲==乙==丙',
    '30:2',
    ['== is not a mark here, and would be printed as it is.', 'For emphasis write **words**.'],
    ['== 在这里不是记号，会照样印出来。', '要强调，写成 **文字**。'],
  ),
  row(
    'a heading without a space',
    '##先看一看',
    '30:1',
    [
      'This line is not a heading: its # would be printed as it is.',
      'Write half-width ## and a space before the heading: ## Heading. If it is none, put a backslash before the #: \\#.',
    ],
    ['这一行没有变成小标题，# 会照样印出来。', '用半角的 ##，后面空一格，再写标题：## 标题。不是标题，就在 # 前面加一个反斜杠：\\#。'],
  ),
  row(
    'a heading below a full-width space',
    '　　## 先看一看',
    '30:1',
    [
      'A full-width space at the beginning of the line keeps the mark from being recognised.',
      'Delete the spaces at the beginning of the line.',
    ],
    ['行首的全角空格让这里的记号认不出来。', '把行首的空格删掉。'],
  ),
  row(
    'a list without a space',
    '-铅笔',
    '30:1',
    ['There is no space after the -, so this line is not a list.', 'Put a space after the -.'],
    ['- 后面没有空格，这一行不是列表。', '- 后面空一格。'],
  ),
  row(
    'a full-width quotation',
    '＞ 风筝飞得很远。',
    '30:1',
    ['A full-width ＞ marks no quotation, and would be printed as it is.', 'Write a half-width > and a space.'],
    ['全角的 ＞ 不是引用的记号，会照样印出来。', '写半角的 >，后面空一格。'],
  ),
  row(
    'a table without its second line',
    '| 星期 | 上午 |\n| 周一 | 语文 |',
    '30:1',
    [
      'These lines are not a table: their | would be printed as they are.',
      'Use half-width |; the first line is the head, the second |---|---| with as many cells as the head.',
    ],
    ['这几行没有变成表格，| 会照样印出来。', '用半角的 |；第一行是表头，第二行写 |---|---|，格数和表头一样。'],
  ),
  row(
    'a list of tasks',
    '- [ ] 没做完的\n- [x] 做完的',
    '30:1',
    [
      'The [ ] and [x] of a list cannot be printed: what is ticked would be lost. There are 2 such places in this file.',
      'Put a list with boxes to tick into <Checklist>; say in words what is done; take the [ ] out.',
    ],
    [
      '列表里的 [ ] 和 [x] 印不出来，勾没勾都一样。这样的一共有 2 处。',
      '要打勾的，把列表放在 <Checklist> 里；做完没做完，用文字写；去掉 [ ]。',
    ],
    'markdown-is-supported',
  ),
  row(
    'a sentence above dashes',
    '先看一看。\n---',
    '30:1',
    [
      'The line of --- or === below makes this a heading.',
      'Write a heading as ## Heading; for a rule, leave a blank line before the ---; otherwise delete that line.',
    ],
    ['下面一行的 --- 或 === 把这里变成了标题。', '是标题，就写成 ## 标题；要一条横线，就在 --- 前面空一行；都不是，就删掉那一行。'],
  ),
  row(
    'an empty heading',
    '##\n\n先看一看',
    '30:1',
    ['This heading is empty.', 'Write the heading in the line of the ##, or delete it.'],
    ['这个小标题是空的。', '把标题和 ## 写在同一行，或者删掉 ##。'],
  ),
  row(
    'a second title',
    '# 先看一看',
    '30:1',
    ['A single # is the title of the whole text, which its front matter has already.', 'Write a heading as ## Heading.'],
    ['一个 # 是整篇的题目，题目已经在文件开头的 title 里了。', '小标题用两个：## 标题。'],
  ),
  row(
    'a heading that leaves a level out',
    '#### 先看一看',
    '30:1',
    ['This heading leaves a level out.', 'Use ## first, and ### only below one.'],
    ['这个小标题跳过了一级。', '先用 ##，它下面的才用 ###。'],
  ),
  row(
    'asterisks between numbers',
    '一共 2*3*4=24 个',
    '30:5',
    ['Asterisks between numbers vanish: 2*3*4 is printed as 234.', 'Write × for times: 2×3×4.'],
    ['数字中间的 * 会不见：2*3*4 印成 234。', '乘号写 ×：2×3×4。'],
  ),
  row(
    'another arrow in a question',
    '<Ask>\n\n谁来过？\n\n- 没有人。-> 再想想。\n\n</Ask>',
    '34:7',
    ['The arrow of a question is →: after another sign, the reply is taken for what a pupil says.', 'Write →: - No one. → Think again.'],
    ['提问里的箭头要写成 →，不然老师的回应会当成学生说的。', '写成 →：- 没有人。→ 再想想。'],
  ),
]);

const ids = (text: string) => reported(problemsWith(planWith(text))).map(({ id }) => id);

describe('other marks of the same kinds', () => {
  test.each([
    '** 粗体 **',
    '**粗体',
    '粗体**',
    '<Say>\n\n**粗体 **\n\n</Say>',
    '- **粗体 **',
    '| **一 ** | 二 |\n|---|---|\n| 三 | 四 |',
    '＃ 标题',
    '＃＃标题',
    '##　标题',
    '###标题',
    '甲\n##标题',
    '　　- 甲',
    '　1. 甲',
    '-　甲',
    '｜ 一 ｜ 二 ｜',
    '| 一 | 二 | 三 |\n|---|---|\n| 一 | 二 | 三 |',
    '一 | 二\n---|---|---\n三 | 四',
    '先看\n====',
    '## 一\n\n#### 二',
    '3*5*7',
    '(2+3)*4*5',
    '5*元*3',
    '2**3**4',
    '<Ask>\n\n谁？\n\n- 没有人 => 想想\n- 有 —> 好\n\n</Ask>',
  ])('%j', (text) => {
    expect(ids(text)).toEqual(['markdown-is-recognised']);
  });

  test.each(['- [X] 一', '1. [ ] 一', '- [] 一', '- [ ]一', '- [√] 一'])('a task: %j', (text) => {
    expect(ids(text)).toEqual(['markdown-is-supported']);
  });
});

test.each([
  '一个 $5 的本子，$6 的笔。',
  'US$5 or A$6, $7 more.',
  '\\$x\\$',
  '1. 甲\n2. 乙\n3. 丙',
  '3. 甲\n4. 乙',
  '1. 甲\n   1. 乙\n   2. 丙\n2. 丁',
  '2024\\. 这一年。',
])('money and lists in order are left alone: %s', (text) => {
  expect(problemsWith(planWith(text))).toEqual([]);
});
