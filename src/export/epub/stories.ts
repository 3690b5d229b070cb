import type { FaceContext } from '../../blocks/block.ts';
import { type Told, toldIn } from '../../blocks/story/toldIn.ts';
import type { Node } from '../../curriculum/tree.ts';
import { withSentenceRubies } from '../../print/content/pinyin.ts';
import { type PrintNode, printTree } from '../../print/content/printTree.ts';

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
    else parts.push({ title: at?.props.title, pictures: at?.props.picture ?? [], nodes: [read] });
    last = at;
  }
  return parts;
}
