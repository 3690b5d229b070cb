import type { Nodes } from 'mdast';

const han = '[\\p{Script=Han}\\p{Script=Bopomofo}，。、；：？！“”‘’（）《》〈〉【】…—·]';
const breakBetweenHan = new RegExp(`(?<=${han})[ \\t]*\\r?\\n[ \\t]*|[ \\t]*\\r?\\n[ \\t]*(?=${han})`, 'gu');

/**
 * A remark plugin: a line break in the source between Chinese characters is not a space. Browsers before Chromium 119 and the PDF would
 * show one, so writers could not wrap long lines.
 */
export function remarkJoinChineseLines() {
  return (tree: Nodes): void => join(tree);
}

function join(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replace(breakBetweenHan, '');
  else if ('children' in node) for (const child of node.children) join(child as Nodes);
}
