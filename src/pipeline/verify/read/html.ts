import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export function parsePage(html: string): Node {
  return parse(html);
}

/** The elements of a page for which something holds, in reading order. */
export function elements(html: string, wanted: (element: Element) => boolean): Element[] {
  return elementsBelow(parsePage(html)).filter(wanted);
}

/** A node, if it is an element, and all elements below it, in reading order. */
export function elementsBelow(node: Node): Element[] {
  const found: Element[] = [];
  const visit = (inner: Node) => {
    if ('tagName' in inner) found.push(inner);
    if ('childNodes' in inner) for (const child of inner.childNodes) visit(child);
  };
  visit(node);
  return found;
}

/** All text of a node, scripts too. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** What a reader reads in an element: no scripts, no syllables above characters, nothing marked for the web alone. */
export function wordsIn(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node) {
    if (['script', 'style', 'template', 'rt', 'rp'].includes(node.tagName)) return '';
    if (attribute(node, 'data-web-only') !== undefined || attribute(node, onBack) !== undefined) return '';
    // Words inside a drawing belong to the picture, as they do on paper.
    if (node.tagName === 'svg') return '';
  }
  return node.childNodes.map(wordsIn).join(' ');
}

/** The words of the page's one <article>; what is on the back of its cards comes last, as it does on paper. */
export function wordsOf(html: string): string {
  const article = articleOf(html);
  const backs = elementsBelow(article).filter((element) => attribute(element, onBack) !== undefined);
  return [article, ...backs.flatMap(({ childNodes }) => childNodes)].map(wordsIn).join(' ');
}

/** Marks what is on the other side of a card. */
const onBack = 'data-on-back';

/** The alternative texts of the pictures in the page's <article>; a picture that only decorates has none. */
export function altsOf(html: string): string[] {
  const alts: string[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node && node.tagName === 'img') alts.push(attribute(node, 'alt') ?? 'no alt attribute');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(articleOf(html));
  return alts.filter((alt) => alt !== '');
}

function articleOf(html: string): Element {
  const articles = elements(html, (element) => element.tagName === 'article');
  if (articles.length !== 1) throw new Error(`The page has ${articles.length} <article> elements.`);
  return articles[0]!;
}
