import type { FaceContext } from '../blocks/block.ts';
import type { ScreenPart, StepOnScreen } from '../blocks/screen.ts';
import { screenOf } from '../blocks/vocabulary.ts';
import type { Node } from '../curriculum/tree.ts';
import { phasesOf } from './phases.ts';

/**
 * Returns the screens of a step after its opening, in the order of the plan. Only blocks that define a `screen` are shown: paragraphs,
 * lists and all other blocks of a plan are addressed to the teacher.
 */
export function partsOf(nodes: readonly Node[], step: Omit<StepOnScreen, 'within'>, context: FaceContext): ScreenPart[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') {
      const phases = phasesOf(node);
      return phases ? [{ kind: 'phases' as const, title: step.title, phases }] : [];
    }
    return node.type === 'block' ? screenOf(node, { ...step, within: (inner) => partsOf(inner, step, context) }, context) : [];
  });
}
