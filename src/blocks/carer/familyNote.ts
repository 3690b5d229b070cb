import type { CurriculumDocument } from '../../curriculum/document.ts';
import type { Node } from '../../curriculum/tree.ts';
import { blocksOf } from '../blocksOf.ts';
import carer from './block.ts';

/**
 * What a lesson says to the families of its class; empty if it says nothing, and for other documents: what a kit for one child says to one
 * family is for no one else.
 */
export function familyNote({ kind }: Pick<CurriculumDocument, 'kind'>, nodes: readonly Node[]): Node[] {
  return kind === 'lesson' ? blocksOf(nodes, carer).flatMap(({ children }) => children) : [];
}
