import { describe, expect, test } from 'vitest';
import { planWith, problemsWith, reported, sheetWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const head = '| 星期 | 上午 | 下午 |\n|---|---|---|';

saysWordForWord('rows of tables', [
  [
    'a row with a cell too many',
    planWith(`${head}\n| 周一 | 语文 | 体育 | 打电话 |`),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'tables-are-even',
      message: 'This row of the table has 4 cells, but its head has 3: what is in the others is not shown.',
      hint: 'Take out the | that is too much, or add a cell to the head and to the line |---|. Write \\| for the sign itself.',
      zh: [
        '表格的这一行有 4 格，表头只有 3 格，多出来的印不出来。',
        '多打了 | 就去掉；真要多一格，在表头和 |---| 那一行也各加一格。要写 | 这个符号，写成 \\|。',
      ],
    },
  ],
  [
    'short rows, which are reported once',
    planWith(`${head}\n| 周一 | 语文 |\n| 周二 |`),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'tables-are-even',
      message: 'This row of the table has 2 cells, but its head has 3: the last ones stay empty. There are 2 such rows.',
      hint: 'Add the | that is missing; write cells that are to stay empty as well: | Monday | Chinese |  |  |',
      zh: [
        '表格的这一行只有 2 格，表头有 3 格，后面会空着。这样的一共有 2 行。',
        '漏了 | 就补上；本来就空着的格，也写出来：| 周一 | 语文 |  |  |',
      ],
    },
  ],
]);

const severities = (files: Record<string, string>) => problemsWith(files).map(({ id, severity, line }) => `${severity} ${id} ${line}`);

describe('rows of a table that are not as wide as its head', () => {
  test('a long row is an error, a short one a warning, each with its line', () => {
    expect(severities(planWith(`${head}\n| 一 |\n| 一 | 二 | 三 | 四 |`))).toEqual([
      'warning tables-are-even 32',
      'error tables-are-even 33',
    ]);
  });

  test('in blocks and on sheets too', () => {
    expect(severities(planWith(`<Board>\n\n${head}\n| 一 | 二 |\n\n</Board>`))).toEqual(['warning tables-are-even 34']);
    expect(severities(sheetWith(`${head}\n| 一 | 二 | 三 | 四 |`))).toEqual(['error tables-are-even 10']);
  });

  test.each([`${head}\n| 一 | 二 | 三 |`, `${head}\n| 一 |  |  |`, `${head}\n| 一 \\| 二 | 三 | 四 |`, '星期 | 上午\n---|---\n一 | 二'])(
    'an even table is not reported: %j',
    (table) => {
      expect(reported(problemsWith(planWith(table)))).toEqual([]);
    },
  );
});
