import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The elements of a page for which something holds, in reading order. */
export function elements(html: string, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node && wanted(node)) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
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
    if (attribute(node, 'data-web-only') !== undefined) return '';
    // Words inside a drawing belong to the picture, as they do on paper.
    if (node.tagName === 'svg') return '';
  }
  return node.childNodes.map(wordsIn).join(' ');
}

/** The words of the page's one <article>. */
export function wordsOf(html: string): string {
  return wordsIn(articleOf(html));
}

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
