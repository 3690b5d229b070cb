import type { FaceContext } from '../blocks/block.ts';
import { blocksOf } from '../blocks/blocksOf.ts';
import exitCheckBlock from '../blocks/exit-check/block.ts';
import { type Node, plainText } from '../curriculum/tree.ts';
import type { Screen } from './screen.ts';

/** Returns the screen on which pupils look back on the lesson; undefined when the plan has no check. */
export function checkOf(nodes: readonly Node[], { t }: FaceContext): Screen | undefined {
  const items = blocksOf(nodes, exitCheckBlock).flatMap((check) =>
    check.children.flatMap((node) => (node.type === 'list' ? node.children.map((item) => plainText([item])) : [])),
  );
  return items.length > 0 ? { kind: 'check', title: t('projector:check'), items } : undefined;
}
