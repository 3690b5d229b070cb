import type { FaceContext } from '../../blocks/block.ts';
import { shownNodes, viewOf, vocabulary } from '../../blocks/vocabulary.ts';
import { evenRows } from '../../curriculum/tables.ts';
import { blocksIn, type Node } from '../../curriculum/tree.ts';
import { referencesOf } from '../../curriculum/vocabulary.ts';

/** A node for Typst: a block has its view instead of its props, and there are no positions. */
export type PrintNode = Record<string, unknown>;

/**
 * Prepares a tree for Typst. `topLevel` is the heading level of the title above it. PDF/UA does not allow skipped levels, so a heading
 * that skips one is raised to one level below the previous heading.
 */
export function printTree(nodes: readonly Node[], context: FaceContext, topLevel: number): PrintNode[] {
  let last = topLevel;
  const level = (wanted: number) => (last = Math.min(topLevel - 1 + wanted, last + 1));
  const convert = (node: Node): PrintNode => {
    switch (node.type) {
      case 'text':
        return { type: 'text', value: node.value };
      case 'heading': {
        const own = level(Math.max(2, node.depth));
        return { type: 'heading', level: own, children: node.children.map(convert) };
      }
      case 'block': {
        const view = viewOf(node, context) as Record<string, unknown>;
        if (typeof view['level'] === 'number') view['level'] = level(view['level']);
        return { type: 'block', name: node.name, view, children: shownNodes(node, context).map(convert) };
      }
      case 'break':
      case 'thematicBreak':
        return { type: node.type };
      default: {
        const { at: _at, ...rest } = node;
        const { children } = node.type === 'table' ? evenRows(node) : node;
        return { ...rest, children: children.map(convert) };
      }
    }
  };
  return nodes.map(convert);
}

/** Returns the names of the pictures in a tree. */
export function picturesIn(nodes: readonly Node[]): string[] {
  const names = blocksIn(nodes).flatMap((block) =>
    referencesOf(block, vocabulary)
      .filter(({ kind }) => kind === 'picture')
      .map(({ to }) => to),
  );
  return [...new Set(names)];
}
