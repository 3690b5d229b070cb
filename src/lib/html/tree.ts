import { type DefaultTreeAdapterMap, html } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Returns all elements below a node in document order, including those inside templates. */
export function elementsOf(node: Node): Element[] {
  const found: Element[] = [];
  const walk = (parent: Node) => {
    for (const child of childrenOf(parent)) {
      if ('tagName' in child) found.push(child);
      walk(child);
    }
    if ('content' in parent) walk(parent.content);
  };
  walk(node);
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const found = element.attrs.find((attr) => attr.name === name);
  if (found) found.value = value;
  else element.attrs.push({ name, value });
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
}

export function remove(node: Node): void {
  if (!('parentNode' in node) || !node.parentNode) return;
  node.parentNode.childNodes = node.parentNode.childNodes.filter((child) => child !== node);
  node.parentNode = null;
}

export function textOf(node: Node): string {
  return node.nodeName === '#text' ? (node as DefaultTreeAdapterMap['textNode']).value : childrenOf(node).map(textOf).join('');
}

export function setText(element: Element, value: string): void {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element } as DefaultTreeAdapterMap['textNode']];
}

/** Inserts a new empty element before another. */
export function insertBefore(next: Element, tagName: string, attributes: Record<string, string>): Element {
  const parent = next.parentNode!;
  return insert(parent, parent.childNodes.indexOf(next), tagName, attributes);
}

/** Inserts a new empty element as the first child of another. */
export function prependTo(parent: Element, tagName: string, attributes: Record<string, string>): Element {
  return insert(parent, 0, tagName, attributes);
}

/** Inserts a new empty element as the last child of another. */
export function appendTo(parent: Element, tagName: string, attributes: Record<string, string>): Element {
  return insert(parent, parent.childNodes.length, tagName, attributes);
}

function insert(parent: DefaultTreeAdapterMap['parentNode'], at: number, tagName: string, attributes: Record<string, string>): Element {
  const made: Element = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: parent,
  };
  parent.childNodes.splice(at, 0, made);
  return made;
}
