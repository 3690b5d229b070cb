import { html } from 'parse5';
import { childrenOf, type Element } from './tree.ts';

const words = (names: string) => new Set(names.split(' '));

/** Elements that end a paragraph before them. */
const afterParagraph = words(
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul',
);

/** In these a paragraph that is the last node keeps its end tag. */
const notAroundParagraph = words('a audio del ins map noscript video');

/** The end tag of an element may be left out if one of these comes next, or nothing more in its parent. */
const endsBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li'),
  dt: words('dt dd'),
  dd: words('dt dd'),
  p: afterParagraph,
  rt: words('rt rp'),
  rp: words('rt rp'),
  option: words('option optgroup hr'),
  optgroup: words('optgroup hr'),
  thead: words('tbody tfoot'),
  tbody: words('tbody tfoot'),
  tfoot: words(''),
  tr: words('tr'),
  td: words('td th'),
  th: words('td th'),
};

/** Elements that keep their end tag if nothing comes after them. */
const neverLast = words('dt thead');

/** Returns whether HTML lets an element do without its end tag (https://html.spec.whatwg.org/#optional-tags). */
export function mayLackEndTag(element: Element): boolean {
  const before = element.namespaceURI === html.NS.HTML ? endsBefore[element.tagName] : undefined;
  const parent = element.parentNode;
  if (!before || !parent) return false;
  const next = childrenOf(parent)[childrenOf(parent).indexOf(element) + 1];
  if (next) return before.has(next.nodeName);
  if (neverLast.has(element.tagName)) return false;
  return element.tagName !== 'p' || !(notAroundParagraph.has(parent.nodeName) || parent.nodeName.includes('-'));
}
