import type { Node, TableNode } from './tree.ts';

/** The rows of a table as they were written, each with its cells. */
export function writtenRows({ children }: TableNode): { row: Node; cells: readonly Node[] }[] {
  return children.map((row) => ({ row, cells: 'children' in row ? row.children : [] }));
}

/**
 * The rows of a table as a browser shows them: a short row is filled up with empty cells, and of a long one the cells beyond the head are
 * left out. Page, paper and projector show the same cells in the same columns. `tables-are-even` reports both.
 */
export function evenRows(table: TableNode): TableNode {
  const [head] = writtenRows(table);
  const columns = head?.cells.length ?? 0;
  return {
    ...table,
    children: writtenRows(table).map(({ row, cells }): Node => {
      const missing = Array.from(
        { length: Math.max(0, columns - cells.length) },
        (): Node => ({ type: 'tableCell', children: [], at: row.at }),
      );
      return { type: 'tableRow', children: [...cells.slice(0, columns), ...missing], at: row.at };
    }),
  };
}
