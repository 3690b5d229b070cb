import type { Nodes, Parents } from 'mdast';

/** Nodes that get their source line as an attribute; other nodes are found by their surroundings. */
const marked = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'blockquote']);

/**
 * A remark plugin for the preview only: marks elements with the line of their source, so that problems can be shown next to them. A block,
 * whose face takes no unknown attributes, gets an empty mark in front of it, which `settleLines` removes.
 */
export function remarkSourceLines() {
  return (tree: Nodes): void => mark(tree);
}

function mark(node: Nodes): void {
  const line = node.position?.start.line;
  if (line !== undefined && marked.has(node.type)) {
    const data = (node.data ?? {}) as { hProperties?: Record<string, unknown> };
    node.data = { ...data, hProperties: { ...data.hProperties, 'data-line': line } };
  }
  if (!('children' in node)) return;
  for (const child of node.children) mark(child as Nodes);
  node.children = (node.children as Nodes[]).flatMap((child) => [...lineMark(child), child]) as Parents['children'];
}

function lineMark(node: Nodes): Nodes[] {
  if (node.type !== 'mdxJsxFlowElement' || node.position === undefined) return [];
  const attributes = [
    { type: 'mdxJsxAttribute' as const, name: 'data-mark', value: String(node.position.start.line) },
    { type: 'mdxJsxAttribute' as const, name: 'hidden', value: 'hidden' },
  ];
  return [{ type: 'mdxJsxFlowElement', name: 'i', attributes, children: [] } as unknown as Nodes];
}
