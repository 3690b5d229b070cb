import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { attribute, childrenOf, elementsOf, type Node, prependTo, textOf } from '../../lib/html/tree.ts';
import { partCharacters } from './characters.ts';
import { pinyinKeys, pinyinOfWords } from './pinyinKeys.ts';

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
  const elements = elementsOf(document);
  const body = elements.find((element) => attribute(element, bodyMark) !== undefined);
  const title = elements.find((element) => element.tagName === 'h1');
  // Metadata that Pagefind searches and hands back, but no one reads.
  if (body && title) {
    const content = `${pinyinKeys(textOf(title))} ${pinyinOfWords(textOf(body))}`;
    prependTo(body, 'meta', { 'data-pagefind-meta': 'pinyin[content]', content });
  }
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
