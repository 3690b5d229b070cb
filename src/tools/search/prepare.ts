import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { attribute, childrenOf, elementsOf, type Node, prependTo, textOf } from '../../lib/html/tree.ts';
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
 * Prepares a page for the index: adds its address, by which pages that are shown already are left out, splits Chinese into characters and
 * adds the pinyin of the title. Does not change the file.
 */
export function preparePage(page: string, address: string): string {
  const document = parse(withCellsApart(page));
  const elements = elementsOf(document);
  const body = elements.find((element) => attribute(element, bodyMark) !== undefined);
  if (body) prependTo(body, 'meta', { 'data-pagefind-filter': 'address[content]', content: address });
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

/** Separates table cells: Pagefind would join the words of adjacent cells, which are then neither found nor readable. */
function withCellsApart(html: string): string {
  return html.replace(/<t[dh]\b/g, ' $&');
}

function partTexts(node: Node): void {
  if (node.nodeName === 'script' || node.nodeName === 'style') return;
  if (node.nodeName === '#text')
    (node as DefaultTreeAdapterMap['textNode']).value = partCharacters((node as DefaultTreeAdapterMap['textNode']).value);
  for (const child of childrenOf(node)) partTexts(child);
}
