import { evenRows } from '../../curriculum/tables.ts';
import type { Node, TableNode } from '../../curriculum/tree.ts';
import { lineOf, linesOf } from '../runs.ts';
import type { Line, ScreenPart } from '../screen.ts';

/**
 * What is written on the board. A table is uncovered as a teacher writes it: first its heads, then row by row, so that no one reads the
 * answer before the question. Directions outside paragraphs and tables are not for the board.
 */
export function boardParts(nodes: readonly Node[], title: string): ScreenPart[] {
  return nodes.flatMap((node): ScreenPart[] => {
    if (node.type === 'table') return tableParts(node, title);
    if (node.type === 'list') return [{ kind: 'words', title, lines: node.children.flatMap((item) => linesOf([item])) }];
    if (node.type !== 'paragraph') return [];
    const lines = linesOf([node]);
    return lines.length > 0 ? [{ kind: 'words', title, lines: lines.flatMap(atArrow) }] : [];
  });
}

function tableParts(table: TableNode, title: string): ScreenPart[] {
  const [head, ...rows] = evenRows(table).children.map(cellsOf);
  if (!head) return [];
  if (head.length === 2 && rows.length > 1) {
    return [
      { kind: 'list', title, head: head[0]!, items: rows.map((row) => row[0]!) },
      ...rows.map(([left, right]): ScreenPart => ({ kind: 'pair', title, left: left!, right: right! })),
    ];
  }
  return [
    { kind: 'columns', title, heads: head, row: undefined },
    ...rows.map((row): ScreenPart => ({ kind: 'columns', title, heads: head, row })),
  ];
}

function cellsOf(row: Node): Line[] {
  return 'children' in row ? row.children.map((cell) => ('children' in cell ? lineOf(cell.children) : [])) : [];
}

/** "A? B? → C": the conclusion is on a line of its own. */
function atArrow(line: Line): Line[] {
  const lines: Line[] = [[]];
  for (const run of line) {
    const [first, ...others] = run.text.split(/\s*(?=→)/);
    lines.at(-1)!.push({ ...run, text: first! });
    for (const other of others) lines.push([{ ...run, text: other }]);
  }
  return lines.filter((part) => part.some(({ text }) => text.trim() !== ''));
}
