import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/curriculum/yaml.ts';

const firstOf = (text: string) => readYaml({ file: 'a.yaml', text, linesBefore: 0 }, z.unknown(), 'facts-are-valid').problems[0];

// What a writer can get wrong so that it is no YAML: each sentence of the parser has its Chinese.
test.each([
  ['a:\n\t- b\n', '行首不能用制表符（Tab）缩进。'],
  ['a: 1\na: 2\n', '同一个项写了两次。'],
  ['- a\n: b\n', ': 前面没有项的名字。'],
  ['a: b: c\n', '一行里有两个 ": "，分不清哪个是项的名字。'],
  ['a\nb: c\n', '这一行没有 ": "，看不出是哪一项。'],
  ['a: "b\n', '引号只有开头，没有结尾。'],
  ["a: 'b\n", '引号只有开头，没有结尾。'],
  ['[a', '[ 后面没有 ] 来结束。'],
  ['a: [b\nc: d\n', '[ 后面没有 ] 来结束。'],
  ['{a: b', '{ 后面没有 } 来结束。'],
  ['a: {b: c\nd: e\n', '{ 后面没有 } 来结束。'],
  ['a: b\nc\n', '项的名字后面少了 : 和内容。'],
  ['a:\n  - b\n  c\n', '同一组里，每项的开头要对齐。'],
  ['a: "b"#c\n', '# 前面要空一格；# 是内容的话，两边加上英文引号。'],
  ['a: {"b":c "d": e}\n', '方括号或大括号里，两条之间少了英文逗号。'],
  ['a: ["b" "c"]\n', '方括号或大括号里，两条之间少了英文逗号。'],
  ['a:\n  - b\n - c\n', '同一个列表里，每条的 - 要对齐。'],
  ['a:\n  b: c\n d: e\n', '同一组里，每项的开头要对齐。'],
  ['a: |\n    \n  b\n', '这一行缩进的空格数不对。'],
  ['a: @b\n', '内容不能以这个符号开头，两边要加英文引号。'],
  ['a: "\\q"\n', '双引号里的 \\ 有特别的用处；改用单引号，或者去掉 \\。'],
  ['a: {b: c d: e}\n', '方括号或大括号里，两条之间少了英文逗号。'],
  ['a: b\n---\nc: d\n', '中间多了一行 --- 或 ...。'],
  ['a: &b &c d\n', '以 * 或 & 开头的内容，两边要加英文引号。'],
  ['a: &b *c\n', '以 * 或 & 开头的内容，两边要加英文引号。'],
  ['a: !b !c d\n', '以 ! 开头的内容，两边要加英文引号。'],
  [`${'a'.repeat(1100)}: b\n`, '": " 前面的字太多了，这不像是项的名字。'],
  ['a: [b, , c]\n', '方括号或大括号里多了一个逗号。'],
  ['a: - b\n', '- 不能和项的名字写在同一行。'],
  ['a: [b]]\n', '多了一个 ] 或 }。'],
  ['a: "b" c\n', '内容已经结束，后面又多出了文字；或者这一行没有和上面的项对齐。'],
  [' a: b\nc: d\n', '内容已经结束，后面又多出了文字；或者这一行没有和上面的项对齐。'],
  ['a: > b\n', '| 和 > 后面不能再写字，内容从下一行开始。'],
  ['a: |x\n  b\n', '| 和 > 后面不能再写字，内容从下一行开始。'],
  ['%x\na: b\n', '内容不能以 % 开头，两边要加英文引号。'],
])('%j', (text, zh) => {
  expect(firstOf(text)).toMatchObject({
    id: 'yaml-parses',
    message: { zh: `YAML 写得不对：${zh}`, en: expect.stringMatching(/^This is not valid YAML: .*\.$/) },
    hint: { zh: '行首用空格缩进，不用制表符（Tab）；文字里有 ": "，或者以符号开头，就在两边加上英文引号。' },
  });
});
