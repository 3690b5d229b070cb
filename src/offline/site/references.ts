import path from 'node:path';
import { parse } from 'parse5';
import { attribute, elementsOf } from '../../lib/html/tree.ts';
import { type BuiltSite, readText } from './builtSite.ts';
import { changeCssUrls } from './css.ts';
import { resolve } from './urls.ts';

/** The files that a page refers to: pages and PDFs that a reader may open, and the parts that are needed to show it. */
export interface References {
  links: string[];
  parts: string[];
}

const partAttributes = ['src', 'component-url', 'renderer-url', 'before-hydration-url'];

/** Lists the files that a page refers to, also inside `<noscript>`. Broken links are left out. */
export function referencesOfPage(site: BuiltSite, page: string): References {
  const links = new Set<string>();
  const parts = new Set<string>();
  const note = (into: Set<string>, url: string | undefined) => {
    const target = url && resolve(site, page, url);
    if (target && target.kind === 'file') into.add(target.file);
  };
  for (const element of elementsOf(parse(readText(site, page), { scriptingEnabled: false }))) {
    if (element.tagName === 'a') note(links, attribute(element, 'href'));
    if (element.tagName === 'link' && /\b(stylesheet|icon|manifest)\b/.test(attribute(element, 'rel') ?? ''))
      note(parts, attribute(element, 'href'));
    for (const name of partAttributes) note(parts, attribute(element, name));
    for (const source of (attribute(element, 'srcset') ?? '').split(',')) note(parts, source.trim().split(/\s+/)[0]);
  }
  return { links: [...links], parts: [...parts] };
}

/** Lists the files that are needed to show a file, as far as it names them itself. */
export function partsOf(site: BuiltSite, file: string): string[] {
  if (file.endsWith('.html')) return referencesOfPage(site, file).parts;
  if (file.endsWith('.css')) return partsOfStyle(site, file);
  if (file.endsWith('.js') && file.startsWith(builtFolder)) return partsOfScript(site, file);
  return [];
}

function partsOfStyle(site: BuiltSite, file: string): string[] {
  const parts: string[] = [];
  changeCssUrls(readText(site, file), (url) => {
    const target = resolve(site, file, url);
    if (target.kind === 'file') parts.push(target.file);
    return url;
  });
  return parts;
}

const builtFolder = '_astro/';

/** Lists the built scripts and styles whose names a script contains: its imports. */
function partsOfScript(site: BuiltSite, file: string): string[] {
  const script = readText(site, file);
  return [...site.files].filter((other) => other !== file && other.startsWith(builtFolder) && script.includes(path.posix.basename(other)));
}
