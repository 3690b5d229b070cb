import { expect, test } from 'vitest';
import { compareLines } from '../../../../../src/authoring/workbench/page/editor/lineDifference.ts';

/** The lines that only one of two texts has. */
function only(one: string, other: string): [string[], string[]] {
  const [a, b] = compareLines(one, other);
  const differing = (lines: typeof a) => lines.filter(({ isSame }) => !isSame).map(({ text }) => text);
  return [differing(a), differing(b)];
}

test.each<[what: string, one: string, other: string, differences: [string[], string[]]]>([
  ['texts that are the same', '一\n二', '一\n二', [[], []]],
  ['a changed line', '一\n二\n三', '一\n贰\n三', [['二'], ['贰']]],
  ['an added line moves nothing', '一\n三', '一\n二\n三', [[], ['二']]],
  ['a line in another place', '一\n二\n三', '三\n一\n二', [['三'], ['三']]],
  ['an empty text', '', '一', [[''], ['一']]],
])('%s', (_, one, other, differences) => expect(only(one, other)).toEqual(differences));

test('two texts of thousands of lines are compared in a moment', () => {
  const long = Array.from({ length: 5000 }, (_, line) => `第 ${line} 行`).join('\n');
  const begin = performance.now();
  expect(only(long, long.replace('第 7 行', '第七行'))).toEqual([['第 7 行'], ['第七行']]);
  expect(performance.now() - begin).toBeLessThan(2000);
});
