import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { Node, Position } from '../../../curriculum/tree.ts';

type HtmlNode = DefaultTreeAdapterMap['childNode'];

const at: Position = { line: 1, column: 1 };

/** Elements that the page adds to the words of a text: signs of the web alone, and pinyin. */
function isAdded(node: DefaultTreeAdapterMap['element']): boolean {
  return (
    ['rt', 'rp', 'script', 'style', 'template', 'svg'].includes(node.tagName) || node.attrs.some(({ name }) => name === 'data-web-only')
  );
}

/** The lists that Astro has rendered, as a tree again: a web face gets its content as HTML. */
export function nodesOfHtml(html: string): Node[] {
  return parseFragment(html).childNodes.flatMap(nodeOf);
}

function nodeOf(node: HtmlNode): Node[] {
  if (node.nodeName === '#text')
    return [{ type: 'text', value: (node as DefaultTreeAdapterMap['textNode']).value.replace(/\s+/g, ' '), at }];
  if (!('tagName' in node) || isAdded(node)) return [];
  const children = node.childNodes.flatMap(nodeOf);
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return [{ type: 'list', ordered: node.tagName === 'ol', start: 1, children: children.filter(({ type }) => type === 'listItem'), at }];
    case 'li':
      return [{ type: 'listItem', children: entryOf(children), at }];
    case 'p':
      return [{ type: 'paragraph', children, at }];
    case 'strong':
    case 'a':
      return [{ type: 'strong', children, at }];
    case 'br':
      return [{ type: 'break', at }];
    default:
      return children;
  }
}

/** In a list without blank lines HTML has no paragraphs: what is before the inner list is one. */
function entryOf(children: readonly Node[]): Node[] {
  const inner = children.filter(({ type }) => type === 'list');
  const paragraph = children.find(({ type }) => type === 'paragraph');
  const loose = children.filter(({ type }) => type !== 'list' && type !== 'paragraph');
  return [paragraph ?? { type: 'paragraph', children: trimmed(loose), at }, ...inner];
}

/** Without the line breaks of the HTML at the end. */
function trimmed(nodes: readonly Node[]): Node[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.trimEnd();
  return value === '' ? trimmed(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, value }];
}
