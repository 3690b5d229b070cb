import path from 'node:path';
import { attribute, type Element, insertBefore, removeAttribute, setAttribute, setText, textOf } from '../../lib/html/tree.ts';
import type { BuiltSite } from '../site/site.ts';
import { relativeUrl, resolve } from '../site/urls.ts';
import { CopyError } from './faults.ts';
import type { Needs } from './needs.ts';

/** The classic script that brings the modules of islands when one is asked for. */
export const loaderScript = 'scripts/modules.js';
export const islandScript = 'scripts/islands.js';

/** The classic script that a module script becomes. */
export function classicScript(moduleFile: string): string {
  return `scripts/${path.posix.basename(moduleFile)}`;
}

/** The attributes by which Astro's islands name their modules. */
const moduleAttributes = ['component-url', 'renderer-url', 'before-hydration-url'];

interface PageOf {
  site: BuiltSite;
  from: string;
  /** The file that the page becomes. */
  at: string;
  needs: Needs;
}

/**
 * Makes all scripts of a page classic ones, since a browser fetches no module from a disk. Astro's own inline script asks for
 * modules with `import(…)`; in a copy it asks the loader. Returns the texts of the inline scripts, which the policy names.
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
