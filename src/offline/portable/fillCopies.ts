import path from 'node:path';
import { parse, serialize } from 'parse5';
import { sizeOf } from '../../i18n/size.ts';
import { writeAtomically } from '../../lib/files/atomicWrite.ts';
import { attribute, type Element, elementsOf, remove, setAttribute, setText } from '../../lib/html/tree.ts';
import { isPage, openSite, readText } from '../site/builtSite.ts';
import type { CopyEntry } from './copyEntry.ts';

/**
 * Writes sizes, checksums and links of the ZIPs into the pages of the site, which are built before the ZIPs. An element with `data-copy`
 * names its ZIP; if there is no such ZIP, the element is removed. Repeating this changes nothing.
 */
export function fillCopies(siteFolder: string, entries: readonly CopyEntry[], base = '/'): void {
  const site = openSite(siteFolder, base);
  for (const page of [...site.files].filter(isPage)) {
    const html = readText(site, page);
    if (!html.includes('data-copy=')) continue;
    const document = parse(html, { scriptingEnabled: false });
    for (const element of elementsOf(document)) {
      const name = attribute(element, 'data-copy');
      if (name === undefined) continue;
      const entry = entries.find((candidate) => candidate.name === name);
      if (entry) fill(element, entry, `${site.base}copies/${entry.file}`);
      else remove(element);
    }
    writeAtomically(path.join(siteFolder, page), serialize(document));
  }
}

function fill(copy: Element, { bytes, sha256 }: CopyEntry, url: string): void {
  for (const element of [copy, ...elementsOf(copy)]) {
    if (attribute(element, 'data-copy-size') !== undefined) setText(element, sizeOf(bytes));
    if (attribute(element, 'data-copy-sum') !== undefined) setText(element, sha256);
    if (element.tagName === 'a') setAttribute(element, 'href', url);
  }
}
