import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { blocks } from '../../lib/html/blocks.ts';
import { attribute, childrenOf, type Element, elementsOf, type Node, prependTo, textOf } from '../../lib/html/tree.ts';
import { searchFilterNames } from '../../site/searchMarks.ts';
import { partCharacters } from './characters.ts';
import { pinyinKeys, pinyinOfWords } from './pinyinKeys.ts';

/** The attribute of the searchable part of a page; pages without it are not in the index. */
const bodyMark = 'data-pagefind-body';

/** Whether a page has a searchable part. */
export function isSearched(html: string): boolean {
  return html.includes(bodyMark);
}

/** Returns the language of a page from its `<html>`; '' if it has none. */
export function languageOf(html: string): string {
  return /<html\b[^>]*\slang="?([\w-]+)/i.exec(html)?.[1] ?? '';
}

/**
 * Prepares a page for the index: adds what it can be filtered by, its address too, by which pages that are shown already are left out, splits
 * Chinese into characters and adds the pinyin of the title. Does not change the file.
 */
export function preparePage(page: string, address: string): string {
  const document = parse(page);
  const elements = elementsOf(document);
  partBlocks(elements);
  const body = elements.find((element) => attribute(element, bodyMark) !== undefined);
  if (body)
    for (const [filter, content] of [...filtersOf(body), ['address', address]])
      prependTo(body, 'meta', { 'data-pagefind-filter': `${filter}[content]`, content: content! });
  if (!languageOf(page).startsWith('zh')) return serialize(document);
  const title = elements.find((element) => element.tagName === 'h1');
  // Metadata that Pagefind searches and returns, but that is not displayed.
  if (body && title) {
    const content = `${pinyinKeys(textOf(title))} ${pinyinOfWords(textOf(body))}`;
    prependTo(body, 'meta', { 'data-pagefind-meta': 'pinyin[content]', content });
  }
  partTexts(document);
  return serialize(document);
}

/** The filters of the searched part of a page and their values. */
function filtersOf(body: Element): [filter: string, value: string][] {
  return searchFilterNames.flatMap((name) => {
    const values = attribute(body, `data-${name}`)?.split(' ') ?? [];
    return values.map((value): [string, string] => [name, value]);
  });
}

/** Separates blocks, such as cells: the words of adjacent ones would be joined, which are then neither found nor readable. */
function partBlocks(elements: readonly Element[]): void {
  for (const element of elements) {
    const parent = element.parentNode;
    if (!parent || !blocks.has(element.tagName)) continue;
    parent.childNodes.splice(parent.childNodes.indexOf(element), 0, { nodeName: '#text', value: ' ', parentNode: parent });
  }
}

function partTexts(node: Node): void {
  if (node.nodeName === 'script' || node.nodeName === 'style') return;
  if (node.nodeName === '#text')
    (node as DefaultTreeAdapterMap['textNode']).value = partCharacters((node as DefaultTreeAdapterMap['textNode']).value);
  for (const child of childrenOf(node)) partTexts(child);
}
