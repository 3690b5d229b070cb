import type { z } from 'zod';
import { type BlockNode, blocksNamed, type Node } from '../curriculum/tree.ts';

/** What of a block's definition says which blocks of a tree are its own, and what their attributes are. */
export interface Definition<Props extends object> {
  name: string;
  props: z.ZodType<Props>;
}

/** What the attributes of a block are, by its definition. */
export type PropsOf<Block> = Block extends Definition<infer Props> ? Props : never;

/** The blocks of a definition, at any depth. Their attributes were parsed by its schema when the tree was built. */
export function blocksOf<Props extends object>(nodes: readonly Node[], { name }: Definition<Props>): BlockNode<Props>[] {
  return blocksNamed(nodes, name) as BlockNode<Props>[];
}

/** Whether a node is a block of a definition. */
export function isBlock<Props extends object>(node: Node, { name }: Definition<Props>): node is BlockNode<Props> {
  return node.type === 'block' && node.name === name;
}
