import { expect, test } from 'vitest';
import { rangeOf } from '../../../../../src/authoring/workbench/editor/range.ts';
import { offsetOf } from '../../../../../src/curriculum/tree.ts';

test.each<[what: string, text: string, line: number, column: number, words: string]>([
  ['a tag', '<Step title="一">\n', 1, 1, '<Step'],
  ['a closing tag', '一\n\n</Say>', 3, 1, '</Say'],
  ['an attribute', '<Step title="一" kind="二">', 1, 17, 'kind="二"'],
  ['what is to be written', '<Say>【待写：一】二</Say>', 1, 6, '【待写：一】'],
  ['the rest of a line', '一二三  \n四', 1, 2, '二三'],
  ['a key with its value', 'id: x\nminutes: 4\n', 2, 1, 'minutes: 4'],
  ['the last sign of a line, for a place after it', '一二\n三', 1, 3, '二'],
  ['nothing in an empty line', '一\n\n二', 2, 1, ''],
  ['nothing after the end', '一', 9, 1, '一'],
])('%s is underlined', (_, text, line, column, words) => {
  const { from, to } = rangeOf(text, { line, column });
  expect(text.slice(offsetOf(text, from), offsetOf(text, to))).toBe(words);
});

test('what a fix replaces is what is underlined', () => {
  const replaced = { from: { line: 1, column: 4 }, to: { line: 1, column: 7 }, text: '<Phone of="110" />' };
  expect(rangeOf('有事打110。', { line: 1, column: 1 }, [replaced])).toEqual({ from: replaced.from, to: replaced.to });
});
