import { blocksOf } from '../../blocks/blocksOf.ts';
import carer from '../../blocks/carer/block.ts';
import story from '../../blocks/story/block.ts';
import type { Node } from '../../curriculum/tree.ts';

/** Whether a text has what is read aloud by a device: a word to the family, or a story. */
export function isReadAloud(nodes: readonly Node[]): boolean {
  return blocksOf(nodes, carer).length + blocksOf(nodes, story).length > 0;
}
