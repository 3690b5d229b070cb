import type { Node } from '../../curriculum/tree.ts';
import type { FaceContext } from '../block.ts';
import { isBlock } from '../blocksOf.ts';
import phone from '../phone/block.ts';
import type { Run } from '../screen.ts';

/** An entry of the list in a figure: the words of a place and the entries below it. */
export interface Entry {
  /** Counts all entries of the figure in the order in which they are written; −1 for an entry that is not written. */
  slot: number;
  words: string;
  /** Whether it is a place to write or draw in: nothing or underscores. */
  isBlank: boolean;
  children: Entry[];
}

/** What is said in an entry, with its place in the text. */
export interface WrittenEntry {
  /** The inline nodes of its first paragraph. */
  words: readonly Node[];
  children: WrittenEntry[];
  at: Node['at'];
}

/** The entries of the lists in a figure as they are written. */
export function writtenEntries(nodes: readonly Node[]): WrittenEntry[] {
  return nodes.flatMap((node): WrittenEntry[] => {
    if (node.type !== 'list') return [];
    return node.children.map((item) => {
      const children = 'children' in item ? item.children : [];
      const first = children[0];
      const words = first && first.type !== 'list' ? ('children' in first && first.type === 'paragraph' ? first.children : [first]) : [];
      return { words, children: writtenEntries(children), at: item.at };
    });
  });
}

/** The entries with their numbers and plain words. */
export function entriesOf(nodes: readonly Node[], context: FaceContext): Entry[] {
  let slot = 0;
  const number = (written: WrittenEntry): Entry => {
    const own = slot++;
    const words = runsOf(written.words, context)
      .map(({ text }) => text)
      .join('')
      .trim();
    return { slot: own, words, isBlank: /^[_\s\uFF3F]*$/.test(words), children: written.children.map(number) };
  };
  return writtenEntries(nodes).map(number);
}

/** All written entries in the order of their slots. */
export function inOrder(entries: readonly WrittenEntry[]): WrittenEntry[] {
  return entries.flatMap((entry) => [entry, ...inOrder(entry.children)]);
}

/** The words of inline nodes; bold words and numbers of help lines are bold. A line break is a space. */
export function runsOf(nodes: readonly Node[], context: FaceContext): Run[] {
  const runs: Run[] = [];
  const visit = (node: Node, strong: boolean): void => {
    if (node.type === 'text') runs.push({ text: node.value, strong });
    else if (node.type === 'break') runs.push({ text: ' ', strong });
    else if (isBlock(node, phone)) runs.push({ text: phone.view(node.props, context).number, strong: true });
    else if ('children' in node) for (const child of node.children) visit(child, strong || node.type === 'strong');
  };
  for (const node of nodes) visit(node, false);
  return runs;
}

/** An entry that is not written: an empty place. */
export const emptyEntry: Entry = { slot: -1, words: '', isBlank: true, children: [] };

/** At least `count` entries: empty ones are added at the end. */
export function atLeast(entries: readonly Entry[], count: number): Entry[] {
  return [...entries, ...Array.from({ length: Math.max(0, count - entries.length) }, () => emptyEntry)];
}
