import type { YAMLError } from 'yaml';
import type { Wording } from './problem.ts';

/** Translates a message of the YAML parser; the Chinese version of an unknown message quotes the English one. */
export function yamlWords({ code, message }: YAMLError): { message: Wording; hint: Wording } {
  const flat = message.replace(/\s+/g, ' ').trim();
  const en = /[.!?]$/.test(flat) ? flat : `${flat}.`;
  const known = sentences.find(([codes, words]) => codes.includes(code) && words.test(flat))?.[2];
  return { message: { zh: `YAML 写得不对：${known ?? en}`, en: `This is not valid YAML: ${en}` }, hint };
}

const hint: Wording = {
  zh: '行首用空格缩进，不用制表符（Tab）；文字里有 ": "，或者以符号开头，就在两边加上英文引号。',
  en: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
};

/** Messages that writers can meet, specific ones first. */
const sentences: readonly [codes: YAMLError['code'][], words: RegExp, zh: string][] = [
  [['TAB_AS_INDENT'], /./, '行首不能用制表符（Tab）缩进。'],
  [['DUPLICATE_KEY'], /./, '同一个项写了两次。'],
  [['BLOCK_AS_IMPLICIT_KEY'], /sequence/, '同一个列表里，每条的 - 要对齐。'],
  [['BLOCK_AS_IMPLICIT_KEY'], /./, '一行里有两个 ": "，分不清哪个是项的名字。'],
  [['MULTILINE_IMPLICIT_KEY'], /./, '这一行没有 ": "，看不出是哪一项。'],
  [['MISSING_CHAR'], /directives-end/, '内容不能以 % 开头，两边要加英文引号。'],
  [['MISSING_CHAR'], /closing ["']quote/, '引号只有开头，没有结尾。'],
  [['BAD_INDENT', 'MISSING_CHAR'], /end with a \]/, '[ 后面没有 ] 来结束。'],
  [['BAD_INDENT', 'MISSING_CHAR'], /end with a \}/, '{ 后面没有 } 来结束。'],
  [['MISSING_CHAR'], /followed by map values/, '项的名字后面少了 : 和内容。'],
  [['MISSING_CHAR'], /without - indicator/, '列表里的这一条前面少了 - 和空格。'],
  [['MISSING_CHAR'], /Comments must be separated/, '# 前面要空一格；# 是内容的话，两边加上英文引号。'],
  [['MISSING_CHAR'], /Missing ,/, '方括号或大括号里，两条之间少了英文逗号。'],
  [['BAD_INDENT'], /mapping items/, '同一组里，每项的开头要对齐。'],
  [['BAD_INDENT', 'MISSING_CHAR'], /more-indented|indent/i, '这一行缩进的空格数不对。'],
  [['BAD_SCALAR_START'], /./, '内容不能以这个符号开头，两边要加英文引号。'],
  [['BAD_DQ_ESCAPE'], /./, '双引号里的 \\ 有特别的用处；改用单引号，或者去掉 \\。'],
  [['BLOCK_IN_FLOW'], /./, '方括号或大括号里，两条之间少了英文逗号。'],
  [['MULTIPLE_DOCS'], /./, '中间多了一行 --- 或 ...。'],
  [['BAD_ALIAS', 'MULTIPLE_ANCHORS', 'ALIAS_PROPS'], /./, '以 * 或 & 开头的内容，两边要加英文引号。'],
  [['TAG_RESOLVE_FAILED', 'MULTIPLE_TAGS'], /./, '以 ! 开头的内容，两边要加英文引号。'],
  [['KEY_OVER_1024_CHARS'], /./, '": " 前面的字太多了，这不像是项的名字。'],
  [['UNEXPECTED_TOKEN'], /Unexpected ,|empty item/, '方括号或大括号里多了一个逗号。'],
  [['UNEXPECTED_TOKEN'], /block-seq-ind/, '- 不能和项的名字写在同一行。'],
  [['UNEXPECTED_TOKEN'], /flow-(seq|map)-end/, '多了一个 ] 或 }。'],
  [['UNEXPECTED_TOKEN'], /map-value-ind/, ': 前面没有项的名字。'],
  [['UNEXPECTED_TOKEN'], /at node end/, '内容已经结束，后面又多出了文字；或者这一行没有和上面的项对齐。'],
  [['UNEXPECTED_TOKEN'], /Block scalar header|Not a YAML token/, '| 和 > 后面不能再写字，内容从下一行开始。'],
];
