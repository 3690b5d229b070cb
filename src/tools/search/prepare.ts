import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { partCharacters } from './characters.ts';
import { pinyinKeys, pinyinOfWords } from './pinyinKeys.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The attribute of the part of a page that is searched; pages without it are not in the index. */
const bodyMark = 'data-pagefind-body';

/** Whether a page has a part that is searched. */
export function isSearched(html: string): boolean {
  return html.includes(bodyMark);
}

/** The language of a page as its `<html>` says; '' when it says none. */
export function languageOf(html: string): string {
  return /<html\b[^>]*\slang="?([\w-]+)/i.exec(html)?.[1] ?? '';
}

/** Prepares a page for the index: Chinese is parted by character and the title gets its pinyin. The page on disk is not changed. */
export function preparePage(page: string): string {
  const html = withCellsApart(page);
  if (!languageOf(html).startsWith('zh')) return html;
  const document = parse(html);
  const body = find(document, (element) => attribute(element, bodyMark) !== undefined);
  const title = find(document, (element) => element.tagName === 'h1');
  if (body && title) addMeta(body, 'pinyin', `${pinyinKeys(textOf(title))} ${pinyinOfWords(textOf(body))}`);
  partTexts(document);
  return serialize(document);
}

/** Pagefind joins the words of neighbouring cells, which then neither are found nor can be read. */
function withCellsApart(html: string): string {
  return html.replace(/<t[dh]\b/g, ' $&');
}

function partTexts(node: Node): void {
  if (node.nodeName === 'script' || node.nodeName === 'style') return;
  if (node.nodeName === '#text')
    (node as DefaultTreeAdapterMap['textNode']).value = partCharacters((node as DefaultTreeAdapterMap['textNode']).value);
  for (const child of childrenOf(node)) partTexts(child);
}

/** Adds metadata that Pagefind searches and hands back, but nobody reads. */
function addMeta(parent: Element, name: string, content: string): void {
  const meta: Element = {
    nodeName: 'meta',
    tagName: 'meta',
    attrs: [
      { name: 'data-pagefind-meta', value: `${name}[content]` },
      { name: 'content', value: content },
    ],
    namespaceURI: parent.namespaceURI,
    childNodes: [],
    parentNode: parent,
  };
  parent.childNodes.unshift(meta);
}

function find(node: Node, wanted: (element: Element) => boolean): Element | undefined {
  if ('tagName' in node && wanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(node: Node): string {
  return node.nodeName === '#text' ? (node as DefaultTreeAdapterMap['textNode']).value : childrenOf(node).map(textOf).join('');
}
