import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';

/**
 * A remark plugin: stops the web build at the first piece of code in a document. The check before every build tells all
 * of them at once; this is the second lock, for `npm run dev` and for anybody who calls Astro alone.
 */
export function remarkRefuseCode() {
  return (tree: Nodes, file: VFile): void => refuse(tree, file);
}

function refuse(node: Nodes, file: VFile): void {
  const isCode = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type);
  const attributes = 'attributes' in node && Array.isArray(node.attributes) ? node.attributes : [];
  const hasCode = attributes.some(
    (attribute) => attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null),
  );
  if (isCode || hasCode) file.fail('A document may hold only text and blocks, no code.', { place: node.position });
  if ('children' in node) for (const child of node.children) refuse(child as Nodes, file);
}
