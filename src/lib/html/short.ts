import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { mayLackEndTag } from './optionalEnd.ts';
import { childrenOf, elementsOf, type Node } from './tree.ts';

/** Elements between which a newline is not shown. */
const blocks = new Set(
  'article aside blockquote dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/**
 * Returns a page without what a browser does not need to read it as before: the newlines that Markdown leaves between blocks, and end tags that
 * HTML leaves to be understood. All else stays as it is written. A page that would be read in any other way is returned as it is.
 */
export function shortPage(page: string): string {
  const document = parse(page, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  const newlines = [document, ...elementsOf(document)].flatMap(newlinesIn);
  for (const node of newlines)
    if (node.parentNode) node.parentNode.childNodes = childrenOf(node.parentNode).filter((other) => other !== node);
  const endTags = elementsOf(document)
    .filter(mayLackEndTag)
    .map((element) => element.sourceCodeLocation?.endTag);
  const short = without(page, [...newlines.map((node) => node.sourceCodeLocation), ...endTags]);
  return serialize(parse(short, { scriptingEnabled: false })) === serialize(document) ? short : page;
}

type TextNode = DefaultTreeAdapterMap['textNode'];

/** Returns text of an element that is nothing but a newline between blocks. */
function newlinesIn(parent: Node): TextNode[] {
  if (!blocks.has(parent.nodeName)) return [];
  const nodes = childrenOf(parent);
  const isEdge = (node: Node | undefined) => node === undefined || blocks.has(node.nodeName);
  return nodes.filter((node, at): node is TextNode => isNewline(node) && isEdge(nodes[at - 1]) && isEdge(nodes[at + 1]));
}

function isNewline(node: Node): boolean {
  return node.nodeName === '#text' && (node as TextNode).value === '\n';
}

interface Range {
  startOffset: number;
  endOffset: number;
}

/** Returns a text without some parts of it, of which none overlap. */
function without(text: string, parts: readonly (Range | null | undefined)[]): string {
  const sorted = parts.filter((part) => part != null).sort((a, b) => a.startOffset - b.startOffset);
  let kept = '';
  let at = 0;
  for (const { startOffset, endOffset } of sorted) {
    kept += text.slice(at, startOffset);
    at = endOffset;
  }
  return kept + text.slice(at);
}
