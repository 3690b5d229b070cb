import type { FaceContext } from '../../blocks/block.ts';
import { isBlock } from '../../blocks/blocksOf.ts';
import step from '../../blocks/step/block.ts';
import story from '../../blocks/story/block.ts';
import type { BlockNode, Node } from '../../curriculum/tree.ts';
import { withSentenceRubies } from '../../print/content/pinyin.ts';
import { type PrintNode, printTree } from '../../print/content/printTree.ts';

/** A story of a plan, or a part of one, and the step in which it is told. */
interface Told {
  step: { title: string; pictures: readonly string[] } | undefined;
  story: BlockNode;
}

/** The stories of a text in reading order. */
function toldIn(nodes: readonly Node[]): Told[] {
  const found: Told[] = [];
  const visit = (inner: readonly Node[], at: Told['step']) => {
    for (const node of inner) {
      if (isBlock(node, story)) found.push({ step: at, story: node });
      else if (isBlock(node, step)) visit(node.children, { title: node.props.title, pictures: node.props.picture ?? [] });
      else if ('children' in node) visit(node.children, at);
    }
  };
  visit(nodes, undefined);
  return found;
}

/** A part of a story as it is in a book: parts of one step are together. */
export interface StoryPart {
  title: string | undefined;
  pictures: readonly string[];
  nodes: PrintNode[][];
}

/** The stories of a plan, a part for each step that tells one. */
export function storyParts(nodes: readonly Node[], context: FaceContext, pinyin: boolean): StoryPart[] {
  const parts: StoryPart[] = [];
  let last: Told['step'] | null = null;
  for (const { step: at, story: told } of toldIn(nodes)) {
    const tree = printTree([told], context, 2);
    const read = pinyin ? withSentenceRubies(tree) : tree;
    if (last !== null && at === last) parts.at(-1)!.nodes.push(read);
    else parts.push({ title: at?.title, pictures: at?.pictures ?? [], nodes: [read] });
    last = at;
  }
  return parts;
}
