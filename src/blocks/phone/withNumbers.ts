import type { Curriculum } from '../../curriculum/curriculum.ts';
import { shownOf } from '../../curriculum/helpLine.ts';
import type { Node } from '../../curriculum/tree.ts';
import { isBlock } from '../blocksOf.ts';
import phone from './block.ts';

/**
 * Returns a tree in which every `<Phone of="…" />` is its number in bold, for what is made of plain words. A name that is not in the registry,
 * which `reference-resolves` reports, stays as it is.
 */
export function withNumbers(nodes: readonly Node[], curriculum: Pick<Curriculum, 'hotline'>): Node[] {
  return nodes.map((node): Node => {
    if (isBlock(node, phone)) {
      const { of } = node.props;
      const hotline = curriculum.hotline(of);
      return { type: 'strong', children: [{ type: 'text', value: hotline ? shownOf(hotline) : of, at: node.at }], at: node.at };
    }
    return 'children' in node ? ({ ...node, children: withNumbers(node.children, curriculum) } as Node) : node;
  });
}
