import type { Nodes, Root, Table } from 'mdast';
import type { VFile } from 'vfile';
import { relativeName } from '../lib/files/filesBelow.ts';
import { source } from './source.ts';

/** From this many columns on, a phone has room for four characters in each. */
const fewestColumns = 3;

/**
 * Prepares the tables of plans, guides, pages and protocols for a narrow screen, where each row becomes a list (styles/document.css): every
 * cell gets the heading of its column. Tables of handouts are for paper and stay as they are.
 */
export function remarkStackedTables(root: string) {
  return () => (tree: Root, file: VFile) => {
    const form = source().curriculum.textFiles.get(relativeName(root, file.path));
    if (form !== undefined && form !== 'handout') for (const table of tablesIn(tree)) stack(table);
  };
}

function tablesIn(node: Nodes): Table[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap((child) => tablesIn(child)) : [];
}

function stack(table: Table): void {
  const [head, ...rows] = table.children;
  const labels = head?.children.map(wordsOf) ?? [];
  if (labels.length < fewestColumns) return;
  table.data = { ...table.data, hProperties: { class: 'stacks' } };
  for (const row of rows)
    for (const [column, cell] of row.children.entries())
      if (labels[column]) cell.data = { ...cell.data, hProperties: { 'data-label': labels[column] } };
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
