import { attribute, type Element, elementsOf, type Node, remove } from '../../lib/html/tree.ts';

/**
 * Removes links from a page of a partial copy: to other languages that are not in the copy, and navigation entries for pages that are
 * not in it. Links in the text are kept; they lead to the page that says where the rest is.
 */
export function thinOut(document: Node, isHeld: (link: Element) => boolean): void {
  const links = elementsOf(document).filter((element) => attribute(element, 'href') !== undefined && !isHeld(element));
  for (const link of links) {
    if (attribute(link, 'hreflang') !== undefined) remove(link);
    else takeOutOfNavigation(link);
  }
}

function takeOutOfNavigation(link: Element): void {
  const entry = ancestor(link, 'li');
  const list = entry?.parentNode;
  if (!entry || !list || !ancestor(entry, 'nav')) return;
  remove(entry);
  // If only the page itself is left, the list is removed with its heading.
  if ('parentNode' in list && list.parentNode && !leadsOn(list)) remove(list.parentNode);
}

function leadsOn(list: Node): boolean {
  return elementsOf(list).some((element) => element.tagName === 'a' && attribute(element, 'aria-current') !== 'page');
}

function ancestor(node: Element, tagName: string): Element | undefined {
  const parent = node.parentNode;
  if (!parent || !('tagName' in parent)) return undefined;
  return parent.tagName === tagName ? parent : ancestor(parent, tagName);
}
