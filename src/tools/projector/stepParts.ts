import type { FaceContext } from '../../blocks/block.ts';
import type { ScreenPart, StepOnScreen } from '../../blocks/screen.ts';
import { screenOf } from '../../blocks/vocabulary.ts';
import type { Node } from '../../curriculum/tree.ts';
import { stretchesOf } from './stretches.ts';

/**
 * The screens of a step after its opening, in the order of the plan. What says of itself how it looks (`screen` of a block) is
 * shown, and nothing else: paragraphs and lists of a plan speak to the teacher, and so does every other block.
 */
export function partsOf(nodes: readonly Node[], step: Omit<StepOnScreen, 'within'>, context: FaceContext): ScreenPart[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') {
      const stretches = stretchesOf(node);
      return stretches ? [{ kind: 'stretches' as const, title: step.title, stretches }] : [];
    }
    return node.type === 'block' ? screenOf(node, { ...step, within: (inner) => partsOf(inner, step, context) }, context) : [];
  });
}
