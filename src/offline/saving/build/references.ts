import path from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What a page names: other pages and PDFs that a person may open, and the parts without which it cannot be shown. */
export interface References {
  links: string[];
  parts: string[];
}

const partAttributes = ['src', 'component-url', 'renderer-url', 'before-hydration-url'];

/**
 * The local addresses that a page names, below the site's base and without query and anchor: `zh/help/`, `_astro/style.css`.
 *
 * @param base Where the site is hosted: `/` or `/kite/`.
 */
export function referencesOfPage(html: string, base: string): References {
  const links = new Set<string>();
  const parts = new Set<string>();
  const note = (into: Set<string>, url: string | undefined) => {
    const address = url === undefined ? undefined : localAddress(url, base);
    if (address !== undefined) into.add(address);
  };
  const visit = (node: Node) => {
    if ('tagName' in node) {
      if (node.tagName === 'a') note(links, attribute(node, 'href'));
      if (node.tagName === 'link' && /\b(stylesheet|icon|manifest)\b/.test(attribute(node, 'rel') ?? ''))
        note(parts, attribute(node, 'href'));
      for (const name of partAttributes) note(parts, attribute(node, name));
      for (const source of (attribute(node, 'srcset') ?? '').split(',')) note(parts, source.trim().split(/\s+/)[0] || undefined);
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html, { scriptingEnabled: false }));
  return { links: [...links], parts: [...parts] };
}

/** The files that a style sheet names, relative to the site. */
export function referencesOfStyle(css: string, file: string, base: string): string[] {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url]) => url!);
  return urls.flatMap((url) => localAddress(new URL(url, `http://site${base}${file}`).href.replace('http://site', ''), base) ?? []);
}

/** The built scripts and styles, given by their names, that a script mentions: its imports. */
export function referencesOfScript(script: string, built: readonly string[]): string[] {
  return built.filter((file) => script.includes(path.posix.basename(file)));
}

function localAddress(url: string, base: string): string | undefined {
  if (!url.startsWith(base) || url.startsWith('//')) return undefined;
  return decodeURI(url.slice(base.length).replace(/[?#].*$/s, ''));
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
