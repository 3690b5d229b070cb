import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { Vocabulary } from '../vocabulary.ts';

/** The Markdown that a text may contain. */
const plain: ReadonlySet<string> = new Set([
  'root',
  'text',
  'paragraph',
  'strong',
  'emphasis',
  'delete',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'break',
  'thematicBreak',
] satisfies Nodes['type'][]);

/**
 * A remark plugin: stops the web build at anything that is neither plain Markdown nor a known block with known attributes. The site
 * compiles only texts without errors; this also checks the tree that is really compiled, in case its parser sees more than the reader's.
 */
export function remarkRefuseCode(vocabulary: Vocabulary) {
  return () =>
    (tree: Nodes, file: VFile): void =>
      refuse(tree, file, vocabulary);
}

function refuse(node: Nodes, file: VFile, vocabulary: Vocabulary): void {
  const isPlain = plain.has(node.type) || (isJsx(node) && isBlock(node, vocabulary));
  if (!isPlain) file.fail('A document may hold only text and blocks, no code.', { place: node.position });
  if ('children' in node) for (const child of node.children) refuse(child as Nodes, file, vocabulary);
}

function isJsx(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isBlock({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement, vocabulary: Vocabulary): boolean {
  const props = vocabulary.get(name ?? '')?.props;
  const known = props && 'shape' in props ? Object.keys(props.shape as object) : [];
  return (
    props !== undefined &&
    attributes.every(
      (attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && known.includes(attribute.name),
    )
  );
}
