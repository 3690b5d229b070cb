import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { filesBelow } from '../../../src/lib/files/filesBelow.ts';
import { type Element, elementsOf as elementsOfTree } from '../../../src/lib/html/tree.ts';
import { siteFolder } from '../../support/site.ts';

export { attribute, type Element, textOf } from '../../../src/lib/html/tree.ts';

/** Returns the HTML pages of a built site, relative to the folder. */
export function htmlFiles(folder = siteFolder): string[] {
  return filesBelow(folder).filter((file) => file.endsWith('.html'));
}

/** Returns all elements of a page on disk, in document order. */
export function elementsOf(file: string, folder = siteFolder): Element[] {
  // Includes the content of <noscript>.
  return elementsOfTree(parse(readFileSync(path.join(folder, file), 'utf8'), { scriptingEnabled: false }));
}
