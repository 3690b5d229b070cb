import type { BlockNode, Node } from '../../curriculum/tree.ts';
import { isBlock } from '../blocksOf.ts';
import step from '../step/block.ts';
import story from './block.ts';

/** A story of a plan, or a part of one, and the step in which it is told. */
export interface Told {
  step: BlockNode<{ title: string; picture?: readonly string[] | undefined }> | undefined;
  story: BlockNode<{ title?: string | undefined }>;
}

/** The stories of a text in reading order. */
export function toldIn(nodes: readonly Node[]): Told[] {
  const found: Told[] = [];
  const visit = (inner: readonly Node[], at: Told['step']) => {
    for (const node of inner) {
      if (isBlock(node, story)) found.push({ step: at, story: node });
      else if (isBlock(node, step)) visit(node.children, node);
      else if ('children' in node) visit(node.children, at);
    }
  };
  visit(nodes, undefined);
  return found;
}

/** Whether the stories of a document may be read outside its class too: not what is told in a lesson for which adults are trained first. */
export function isToldAnywhere({ sensitivity }: { sensitivity: string }): boolean {
  return sensitivity !== 'safeguarding';
}
