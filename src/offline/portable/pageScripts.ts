import path from 'node:path';
import { attribute, type Element, insertBefore, removeAttribute, setAttribute, setText, textOf } from '../../lib/html/tree.ts';
import type { BuiltSite } from '../site/builtSite.ts';
import { relativeUrl, resolve } from '../site/urls.ts';
import { CopyError } from './copyError.ts';
import type { Needs } from './needs.ts';

/** The classic script that loads the modules of islands when one is requested. */
export const loaderScript = 'scripts/modules.js';
export const islandScript = 'scripts/islands.js';

/** Returns the classic script that replaces a module script. */
export function classicScript(moduleFile: string): string {
  return `scripts/${path.posix.basename(moduleFile)}`;
}

/** The attributes in which Astro's islands name their modules. */
const moduleAttributes = ['component-url', 'renderer-url', 'before-hydration-url'];

interface PageOf {
  site: BuiltSite;
  from: string;
  /** The file of the page in the copy. */
  at: string;
  needs: Needs;
}

/**
 * Replaces all scripts of a page with classic ones, since a browser loads no modules from a disk. Astro's own inline script requests
 * modules with `import(…)`; in a copy it calls the loader. Returns the texts of the inline scripts for the policy.
 */
export function changeScripts(elements: readonly Element[], page: PageOf): string[] {
  const { from, at } = page;
  const inline: string[] = [];
  let hasLoader = false;
  for (const element of elements) {
    if (element.tagName === 'astro-island') nameModules(element, page);
    if (element.tagName !== 'script') continue;
    const type = attribute(element, 'type');
    const source = attribute(element, 'src');
    if (type === 'module' && source !== undefined) makeClassic(element, source, page);
    else if (type === 'module') throw new CopyError(`${from} has a module script in the page itself. Put it into a file of its own.`);
    else if (source !== undefined) keep(element, source, page);
    else if (type === undefined || /javascript/.test(type)) {
      const text = textOf(element).replace(/\bimport\(/g, 'paperKiteImport(');
      if (text.includes('paperKiteImport(') && !hasLoader) {
        insertBefore(element, 'script', { src: relativeUrl(at, loaderScript) });
        hasLoader = true;
      }
      setText(element, text);
      inline.push(text);
    }
  }
  return inline;
}

function makeClassic(element: Element, source: string, { site, from, at, needs }: PageOf): void {
  const target = resolve(site, from, source);
  if (target.kind !== 'file') {
    needs.broken.push({ from, url: source });
    return;
  }
  needs.scripts.add(target.file);
  removeAttribute(element, 'type');
  removeAttribute(element, 'src');
  setAttribute(element, 'defer', '');
  setAttribute(element, 'src', relativeUrl(at, classicScript(target.file)));
}

function keep(element: Element, source: string, { site, from, at, needs }: PageOf): void {
  const target = resolve(site, from, source);
  if (target.kind === 'broken') needs.broken.push({ from, url: source });
  if (target.kind !== 'file') return;
  needs.files.add(target.file);
  setAttribute(element, 'src', relativeUrl(at, target.file) + target.rest);
}

function nameModules(island: Element, { site, from, needs }: PageOf): void {
  for (const name of moduleAttributes) {
    const url = attribute(island, name);
    if (url === undefined) continue;
    const target = resolve(site, from, url);
    if (target.kind !== 'file') needs.broken.push({ from, url });
    else {
      needs.modules.add(target.file);
      setAttribute(island, name, target.file);
    }
  }
}
