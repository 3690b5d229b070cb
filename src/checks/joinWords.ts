import type { Node, Position } from '../curriculum/tree.ts';

/** A run of words, with the positions of the nodes it was joined from. */
export interface JoinedWords {
  words: string;
  /** Returns the position of the text node at an offset. */
  placeOf: (offset: number) => Position;
}

/** Joins the words of a sentence across bold type and inline blocks; undefined when there are none. */
export function joinWords(children: readonly Node[]): JoinedWords | undefined {
  let words = '';
  const starts: { start: number; at: Position }[] = [];
  const join = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.type === 'break') words += '\n';
      else if (node.type === 'text') {
        starts.push({ start: words.length, at: node.at });
        words += node.value;
      } else if ('children' in node) join(node.children);
    }
  };
  join(children);
  const first = starts[0];
  if (!first) return undefined;
  return { words, placeOf: (offset) => starts.findLast(({ start }) => start <= offset)?.at ?? first.at };
}
