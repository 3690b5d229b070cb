import { attribute, type Element, elementsOf, type Node, remove } from '../../lib/html/tree.ts';

/**
 * Thins out a page of a copy that holds only a part. A way to the other language, when that is not there, is taken away. In
 * navigation an entry for a page that is not there is taken away too: a small copy has a small navigation. Links in the
 * text stay; they lead to the page that says where the rest is.
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
  // When nothing is left but the page itself, the list goes, with the heading that names it.
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
