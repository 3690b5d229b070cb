import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../lib/files/filesBelow.ts';

/** A folder of finished HTML: what an offline copy is made from. Files are named relative to it, with `/`. */
export interface BuiltSite {
  folder: string;
  /** The path below which its pages think they are hosted: `/` or `/kite/`. */
  base: string;
  /** Sorted by name. */
  files: ReadonlySet<string>;
}

/** Reads which files a built site has. */
export function openSite(folder: string, base = '/'): BuiltSite {
  return { folder, base: `/${base}/`.replace(/\/+/g, '/'), files: new Set(filesBelow(folder)) };
}

export function readText(site: BuiltSite, file: string): string {
  return readBytes(site, file).toString('utf8');
}

export function readBytes({ folder }: BuiltSite, file: string): Buffer {
  return readFileSync(path.join(folder, file));
}

/**
 * Files of a site that serve the web alone and are in no copy: its own copies, the worker that saves pages, what an
 * installed site is described with, the page for wrong addresses, the sums of its downloads, the mark of the build, and the modules and index that a copy has in another form.
 */
export function isForTheWebAlone(file: string): boolean {
  return (
    /^(copies|pagefind|offline|icons)\//.test(file) ||
    /^_astro\/.*\.m?js$/.test(file) ||
    /^(404\.html|sw\.js|SHA256SUMS|paper-kite\.json|[^/]*\.webmanifest|manifest\.json)$/.test(file)
  );
}

export function isPage(file: string): boolean {
  return file.endsWith('.html');
}
