import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, elementsBelow, parsePage } from './html.ts';

export interface PageWeight {
  /** The page and its style sheets, after gzip. */
  bytes: number;
  /** Whether one of these is the style sheet of the blocks that most lessons do not have (`site/styles/sheets.css`). */
  hasMoreBlocks: boolean;
  /** The scripts that it names, those of its islands too, and what these import at once, after gzip. */
  scriptBytes: number;
  /** Scripts written into the page. */
  inlineScripts: number;
}

/** Measures a built page as a browser loads it for the first time. `base` is the folder of the server in which the site will be. */
export function pageWeight(site: string, page: string, base = '/'): PageWeight {
  const html = readFileSync(path.join(site, page, 'index.html'), 'utf8');
  const fileOf = (url: string) => (url.startsWith(base) ? url.slice(base.length) : url);
  const elements = elementsBelow(parsePage(html));
  const named = (tag: string, ...names: string[]) =>
    elements.filter(({ tagName }) => tagName === tag).flatMap((element) => names.map((name) => attribute(element, name)));
  const styles = elements
    .filter((element) => attribute(element, 'rel') === 'stylesheet')
    .map((element) => fileOf(attribute(element, 'href')!));
  const scripts = elements.filter((element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json');
  const sources = [...named('script', 'src'), ...named('astro-island', 'component-url', 'renderer-url', 'before-hydration-url')];
  return {
    bytes: gzipSync(html).length + sizeOf(site, styles),
    hasMoreBlocks: styles.some((file) => /\/sheets\.[^/]*\.css$/.test(file)),
    scriptBytes: sizeOf(site, withImports(site, sources.filter((src) => src !== undefined).map(fileOf))),
    inlineScripts: scripts.filter((script) => attribute(script, 'src') === undefined).length,
  };
}

function sizeOf(site: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(site, file))).length, 0);
}

function withImports(site: string, scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  // A set that grows while it is walked: an imported script may import others.
  for (const script of found) {
    const text = readFileSync(path.join(site, script), 'utf8');
    for (const [, name] of text.matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g))
      if (name) found.add(path.posix.join(path.posix.dirname(script), name));
  }
  return [...found];
}
