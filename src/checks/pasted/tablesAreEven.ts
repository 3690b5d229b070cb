import { byKind } from '../../curriculum/perFile.ts';
import type { Wording } from '../../curriculum/problem.ts';
import { writtenRows } from '../../curriculum/tables.ts';
import { type Position, walk } from '../../curriculum/tree.ts';
import type { Finding, TextRule } from '../rule.ts';

/**
 * Every row of a table has as many cells as its head. Cells beyond the head are shown nowhere, which is an error; a row with fewer is
 * filled up with empty cells at its end, where a forgotten | may have been in the middle.
 */
export const tablesAreEven: TextRule = {
  id: 'tables-are-even',
  look:
    () =>
    ({ text }) => {
      const rows = walk(text.nodes).flatMap((node) => (node.type === 'table' ? unevenRows(writtenRows(node)) : []));
      return byKind(rows, ({ cells, columns }) => (cells > columns ? 'long' : 'short')).map((alike) => {
        const first = alike[0]!;
        return { file: text.file, ...first.at, ...(first.cells > first.columns ? long(first, alike.length) : short(first, alike.length)) };
      });
    },
};

interface UnevenRow {
  at: Position;
  cells: number;
  columns: number;
}

function unevenRows(rows: ReturnType<typeof writtenRows>): UnevenRow[] {
  const columns = rows[0]?.cells.length ?? 0;
  return rows.flatMap(({ row, cells }) => (cells.length === columns ? [] : [{ at: row.at, cells: cells.length, columns }]));
}

type Said = Pick<Finding, 'message' | 'hint' | 'severity'>;

function long({ cells, columns }: UnevenRow, count: number): Said {
  return {
    message: inAll(
      {
        zh: `表格的这一行有 ${cells} 格，表头只有 ${columns} 格，多出来的印不出来。`,
        en: `This row of the table has ${cells} cells, but its head has ${columns}: what is in the others is not shown.`,
      },
      count,
    ),
    hint: {
      zh: '多打了 | 就去掉；真要多一格，在表头和 |---| 那一行也各加一格。要写 | 这个符号，写成 \\|。',
      en: 'Take out the | that is too much, or add a cell to the head and to the line |---|. Write \\| for the sign itself.',
    },
  };
}

function short({ cells, columns }: UnevenRow, count: number): Said {
  return {
    severity: 'warning',
    message: inAll(
      {
        zh: `表格的这一行只有 ${cells} 格，表头有 ${columns} 格，后面会空着。`,
        en: `This row of the table has ${cells} cells, but its head has ${columns}: the last ones stay empty.`,
      },
      count,
    ),
    hint: {
      zh: '漏了 | 就补上；本来就空着的格，也写出来：| 周一 | 语文 |  |  |',
      en: 'Add the | that is missing; write cells that are to stay empty as well: | Monday | Chinese |  |  |',
    },
  };
}

function inAll(message: Wording, count: number): Wording {
  if (count === 1) return message;
  return { zh: `${message.zh}这样的一共有 ${count} 行。`, en: `${message.en} There are ${count} such rows.` };
}
