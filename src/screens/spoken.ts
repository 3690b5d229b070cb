import type { FaceContext } from '../blocks/block.ts';
import { blocksOf, isBlock } from '../blocks/blocksOf.ts';
import frameBlock from '../blocks/frame/block.ts';
import { withNumbers } from '../blocks/phone/withNumbers.ts';
import protocolBlock from '../blocks/protocol/block.ts';
import { linesOf, wordsOf } from '../blocks/runs.ts';
import sayBlock from '../blocks/say/block.ts';
import stepBlock from '../blocks/step/block.ts';
import storyBlock from '../blocks/story/block.ts';
import { shownNodes } from '../blocks/vocabulary.ts';
import type { Node } from '../curriculum/tree.ts';
import { readsStories } from './deck.ts';
import type { Deck } from './screen.ts';
import { partsOf } from './stepParts.ts';

/** What is said aloud while a screen is shown. */
export interface Spoken {
  kind: 'say' | 'story';
  paragraphs: string[];
}

/**
 * Returns what the teacher says to the whole class, for each screen of a deck. What a step says before its first screen belongs to its opening,
 * what it says later to the screen before it. Nothing else of a plan is returned, so that what is made of it can be seen by a class.
 */
export function spokenOf({ screens }: Deck, nodes: readonly Node[], context: FaceContext): Spoken[][] {
  const spoken: Spoken[][] = screens.map(() => []);
  for (const [index, { props, children }] of blocksOf(withNumbers(nodes, context.curriculum), stepBlock).entries()) {
    const own = screens.flatMap((screen, number) => ('step' in screen && screen.step === index ? [number] : []));
    const step = { title: props.title, readsStories: readsStories(context.document) };
    let shown = 0;
    const add = (kind: Spoken['kind'], at: number, said: readonly Node[]) => {
      const paragraphs = said.map((node) => linesOf([node]).map(wordsOf).join(' ')).filter((words) => words !== '');
      if (paragraphs.length > 0) spoken[own[at]!]!.push({ kind, paragraphs });
    };
    const visit = (node: Node) => {
      if (isBlock(node, sayBlock)) add('say', shown, node.children);
      else if (isBlock(node, frameBlock)) node.children.forEach(visit);
      else if (isBlock(node, protocolBlock)) for (const say of saidOf(node, context)) add('say', shown, say.children);
      else {
        const count = partsOf([node], step, context).length;
        if (isBlock(node, storyBlock)) add('story', shown + 1, node.children);
        shown += count;
      }
    };
    children.forEach(visit);
  }
  return spoken;
}

/** What a shared safety text says to a class of this grade; nothing when it is about one child, or outside a lesson. */
function saidOf(node: Node & { type: 'block' }, context: FaceContext) {
  if (!isBlock(node, protocolBlock) || !context.document?.lesson) return [];
  return context.curriculum.protocol(node.props.of)?.form === 'spoken'
    ? blocksOf(withNumbers(shownNodes(node, context), context.curriculum), sayBlock)
    : [];
}
