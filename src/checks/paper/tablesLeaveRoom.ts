import { writtenRows } from '../../curriculum/tables.ts';
import { type Node, plainText, type TableNode, walk } from '../../curriculum/tree.ts';
import type { Finding, TextRule } from '../rule.ts';

/** Cells that are to be filled in: empty ones, and blanks. */
const empty = /^[_＿\s]*$/;

/**
 * No table of Markdown on a sheet is to be filled in: its rows are as low as one line of type and its columns as narrow as their words. A
 * cell of the head may be empty, as the corner of many tables is.
 */
export const tablesLeaveRoom: TextRule = {
  id: 'tables-leave-room',
  look:
    () =>
    ({ text, handout }) =>
      handout ? walk(text.nodes).flatMap((node) => (node.type === 'table' ? findingsIn(text.file, node) : [])) : [],
};

function findingsIn(file: string, table: TableNode): Finding[] {
  const [head, ...rows] = writtenRows(table);
  const toFill = rows.flatMap(({ cells }) => cells.filter((cell) => isEmpty(cell)));
  if (!head || toFill.length === 0) return [];
  const { length } = toFill;
  return [
    {
      file,
      ...table.at,
      message: {
        zh: `这张表格有 ${length} 格空着等人写，可是印出来每行只有一行字那么高。`,
        en: `This table has ${length} ${length === 1 ? 'cell' : 'cells'} to write in, but its rows are printed as low as a line of type.`,
      },
      hint: {
        zh: `换成 <WriteTable columns="${columnsOf(head.cells).join('|')}" rows="${rows.length}" height="12" />：每行高多少毫米，写在 height 里。`,
        en: `Write <WriteTable columns="${columnsOf(head.cells).join('|')}" rows="${rows.length}" height="12" /> instead: height is that of each row in millimetres.`,
      },
    },
  ];
}

function isEmpty(cell: Node): boolean {
  return 'children' in cell && !walk(cell.children).some(({ type }) => type === 'block') && empty.test(plainText(cell.children));
}

function columnsOf(cells: readonly Node[]): string[] {
  return cells.map((cell) => ('children' in cell ? plainText(cell.children) : '') || '…');
}
