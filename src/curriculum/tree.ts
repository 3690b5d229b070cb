/** A text as a tree of Markdown and known blocks. Plain data: it can be written as JSON. */
export interface Position {
  line: number;
  column: number;
}

export interface TextNode {
  type: 'text';
  value: string;
  at: Position;
}

/** Markdown that holds other nodes and has no attributes of its own. */
export interface PlainNode {
  type: 'paragraph' | 'strong' | 'emphasis' | 'delete' | 'blockquote' | 'listItem' | 'tableRow' | 'tableCell';
  children: Node[];
  at: Position;
}

export interface HeadingNode {
  type: 'heading';
  depth: number;
  children: Node[];
  at: Position;
}

export interface ListNode {
  type: 'list';
  ordered: boolean;
  start: number;
  children: Node[];
  at: Position;
}

export interface TableNode {
  type: 'table';
  align: ('left' | 'right' | 'center' | null)[];
  children: Node[];
  at: Position;
}

export interface LeafNode {
  type: 'break' | 'thematicBreak';
  at: Position;
}

/** A block of the vocabulary. `props` are its attributes as parsed by the block's own schema; use `blocks/blocksOf.ts` for typed access. */
export interface BlockNode<Props extends object = object> {
  type: 'block';
  name: string;
  props: Props;
  children: Node[];
  at: Position;
}

export type Node = TextNode | PlainNode | HeadingNode | ListNode | TableNode | LeafNode | BlockNode;

/** The nodes and everything below them, in reading order. */
export function walk(nodes: readonly Node[]): Node[] {
  const found: Node[] = [];
  collect(nodes, found);
  return found;
}

/** All blocks with a name, at any depth. */
export function blocksNamed(nodes: readonly Node[], name: string): BlockNode[] {
  return blocksIn(nodes).filter((block) => block.name === name);
}

/** All blocks, at any depth. Cached per tree, because many rules ask for them. */
export function blocksIn(nodes: readonly Node[]): readonly BlockNode[] {
  let blocks = known.get(nodes);
  if (!blocks) {
    blocks = walk(nodes).filter((node) => node.type === 'block');
    known.set(nodes, blocks);
  }
  return blocks;
}

const known = new WeakMap<readonly Node[], readonly BlockNode[]>();

/** Not a generator, which would take ten times as long. */
function collect(nodes: readonly Node[], found: Node[]): void {
  for (const node of nodes) {
    found.push(node);
    if ('children' in node) collect(node.children, found);
  }
}

/** The words of a tree as one line of text. */
export function plainText(nodes: readonly Node[]): string {
  let text = '';
  for (const node of walk(nodes)) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'break' || node.type === 'paragraph' || node.type === 'listItem') text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The place of a character in a text. */
export function placeAt(text: string, index: number): Position {
  const before = text.slice(0, index);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: index - lastBreak };
}

/** The index of a place in a text, at most its end. */
export function offsetOf(text: string, place: Position): number {
  return offsetsIn(text)(place);
}

/** The same for many places of one text, whose lines are counted once. */
export function offsetsIn(text: string): (place: Position) => number {
  const starts = [0];
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  return ({ line, column }) => Math.min(text.length, (starts[Math.max(0, line - 1)] ?? text.length) + column - 1);
}
