import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../lib/files/filesBelow.ts';

/** A folder of finished HTML from which offline copies are made. Its files are named relative to it, with `/`. */
export interface BuiltSite {
  folder: string;
  /** The base path for which its pages were built: `/` or `/kite/`. */
  base: string;
  /** Sorted by name. */
  files: ReadonlySet<string>;
}

/** Lists the files of a built site. */
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
 * Returns whether a file is only for the web and in no copy: the copies themselves, the service worker, the web app manifest, the 404
 * page, the checksums, the marker of the build, and the modules and the search index, which a copy has in another form.
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
