import { describe, expect, test } from 'vitest';
import { faceContext } from '../../../src/blocks/faceContext.ts';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../../src/curriculum/curriculum.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { printTree } from '../../../src/print/content/printTree.ts';

interface Printed {
  value?: string;
  children?: Printed[];
}

/** The words of each cell of a table, row by row, as Typst gets them. */
function printed(table: string): string[][] {
  const { nodes } = parseMdx('plan.zh.mdx', table, 'main', vocabulary);
  const [tree] = printTree(nodes!, faceContext({} as Curriculum, 'zh', undefined, nodes!), 1) as Printed[];
  return tree!.children!.map((row) => row.children!.map((cell) => cell.children!.map(({ value }) => value).join('')));
}

describe('the rows of a printed table are as wide as its head, as on the page', () => {
  test('a short row ends in empty cells, and the next row begins in the first column', () => {
    expect(printed('| 星期 | 上午 | 下午 |\n|---|---|---|\n| 周一 | 语文 |\n| 周二 | 数学 | 音乐 |')).toEqual([
      ['星期', '上午', '下午'],
      ['周一', '语文', ''],
      ['周二', '数学', '音乐'],
    ]);
  });

  test('what is beyond the head moves nothing', () => {
    expect(printed('| 星期 | 上午 |\n|---|---|\n| 周一 | 语文 | 体育 |\n| 周二 | 数学 |')).toEqual([
      ['星期', '上午'],
      ['周一', '语文'],
      ['周二', '数学'],
    ]);
  });

  test('an even table stays as it is', () => {
    expect(printed('| 一 |  |\n|---|---|\n|  | 二 |')).toEqual([
      ['一', ''],
      ['', '二'],
    ]);
  });
});
