import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { blocks } from './blocks.ts';
import { mayLackEndTag } from './optionalEnd.ts';
import { childrenOf, type Element, elementsOf, type Node, remove } from './tree.ts';

/**
 * Returns a page without what a browser does not need to read it as before: the newlines that Markdown leaves between blocks, end tags that HTML
 * leaves to be understood, and quotes around one word. A page that would be read in any other way is returned as it is.
 */
export function shortPage(page: string): string {
  const document = parse(page, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  const newlines = elementsOf(document).flatMap(newlinesIn);
  newlines.forEach(remove);
  const elements = elementsOf(document);
  const endTags = elements.filter(mayLackEndTag).map((element) => element.sourceCodeLocation?.endTag);
  const short = changed(page, [
    ...[...newlines.map((node) => node.sourceCodeLocation), ...endTags].map((place) => ({ place, change: () => '' })),
    ...elements.flatMap(attributesOf).map((place) => ({ place, change: shortAttribute })),
  ]);
  return serialize(parse(short, { scriptingEnabled: false })) === serialize(document) ? short : page;
}

type TextNode = DefaultTreeAdapterMap['textNode'];

/** Returns text of an element that is nothing but newlines between blocks. */
function newlinesIn(parent: Element): TextNode[] {
  if (!blocks.has(parent.nodeName)) return [];
  const nodes = childrenOf(parent);
  const isEdge = (node: Node | undefined) => node === undefined || blocks.has(node.nodeName);
  return nodes.filter((node, at): node is TextNode => isNewline(node) && isEdge(nodes[at - 1]) && isEdge(nodes[at + 1]));
}

function isNewline(node: Node): boolean {
  return node.nodeName === '#text' && /^\n+$/.test((node as TextNode).value);
}

function attributesOf({ sourceCodeLocation }: Element): Place[] {
  return Object.values(sourceCodeLocation?.attrs ?? {});
}

/** Returns an attribute as it is written without quotes if its value can do without, and in single quotes if it has double ones. */
function shortAttribute(written: string): string {
  const [, name, value] = /^([^=]+)="([^"]*)"$/.exec(written) ?? [];
  if (name === undefined || value === undefined) return written;
  if (value === '') return name;
  if (/&(?:quot|#34);/.test(value) && !value.includes("'")) return `${name}='${value.replace(/&(?:quot|#34);/g, '"')}'`;
  return /^[^\s'`=<>]*[^\s'`=<>/]$/.test(value) ? `${name}=${value}` : written;
}

interface Place {
  startOffset: number;
  endOffset: number;
}

/** Returns a text with some places changed, of which none overlap. */
function changed(text: string, changes: readonly { place: Place | null | undefined; change: (written: string) => string }[]): string {
  const sorted = changes.flatMap(({ place, change }) => (place ? [{ ...place, change }] : []));
  sorted.sort((one, other) => one.startOffset - other.startOffset);
  let made = '';
  let at = 0;
  for (const { startOffset, endOffset, change } of sorted) {
    made += text.slice(at, startOffset) + change(text.slice(startOffset, endOffset));
    at = endOffset;
  }
  return made + text.slice(at);
}
