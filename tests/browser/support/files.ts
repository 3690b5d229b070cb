import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { filesBelow } from '../../../src/lib/files/below.ts';
import { siteFolder } from '../../support/site.ts';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** Every HTML page of a built site: its file relative to the folder. */
export function htmlFiles(folder = siteFolder): string[] {
  return filesBelow(folder).filter((file) => file.endsWith('.html'));
}

/** All elements of a page on disk, in the order of the document. */
export function elementsOf(file: string, folder = siteFolder): Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(node);
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  // The addresses of <noscript> count as well.
  walk(parse(readFileSync(path.join(folder, file), 'utf8'), { scriptingEnabled: false }));
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
