import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../../src/tools/run-sheet/names/names.ts';

const of = (text: string) => namesIn(text).names;

describe('names are found', () => {
  test.each<[string, string, string[]]>([
    ['one to a line', '覃秀\n 韦宁 \r\n\n苏叶', ['覃秀', '韦宁', '苏叶']],
    ['in a line, as people write', '覃秀、韦宁；苏叶', ['覃秀', '韦宁', '苏叶']],
    ['in a line with commas', '覃秀，韦宁,苏叶', ['覃秀', '韦宁', '苏叶']],
    ['in a line with spaces, as a chat gives them', '覃秀 韦宁 欧阳小北', ['覃秀', '韦宁', '欧阳小北']],
    ['with a space in a name', '覃 秀\nMaria del Carmen', ['覃 秀', 'Maria del Carmen']],
    ['in the column headed 姓名', '序号\t单位\t姓名\n1\t石板小学\t覃秀\n2\t石板小学\t韦宁', ['覃秀', '韦宁']],
    ['in the column headed name', 'No,Name,School\n1,Qin Xiu,"Shiban, primary"\n2,"Wei ""Ning""",Shiban', ['Qin Xiu', 'Wei "Ning"']],
    ['in the first column that is not numbers', '1,覃秀,石板小学\n2,韦宁,石板小学', ['覃秀', '韦宁']],
    ['twice, when two people have the same', '覃秀\n覃秀', ['覃秀', '覃秀']],
    ['nowhere', ' \n\t\n', []],
  ])('%s', (_, text, names) => expect(of(text)).toEqual(names));
});

describe('whatever is pasted becomes plain words', () => {
  test.each<[string, string, string]>([
    ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a formula', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['marks that turn the writing round', '\u202e覃秀\u2066\u200f', '覃秀'],
    ['characters without width', '覃\u200b秀\ufeff', '覃秀'],
    ['control characters', '覃\u0000秀\u0007', '覃秀'],
    ['a very long name', '秀'.repeat(300), '秀'.repeat(40)],
  ])('%s', (_, text, name) => expect(of(text)).toEqual([name]));
});

test('of 10,000 names the first 500 are taken, and the number is reported', () => {
  const { names, found } = namesIn(Array.from({ length: 10_000 }, (_, at) => `学员${at + 1}`).join('\n'));
  expect(found).toBe(10_000);
  expect(names).toHaveLength(500);
  expect(names.at(-1)).toBe('学员500');
});

test('names in one line are read in one pass: going back for each of 100,000 would take minutes', () => {
  expect(namesIn(Array.from({ length: 100_000 }, () => '覃秀').join(',')).found).toBe(100_000);
});
