import path from 'node:path';
import type { BuiltSite } from './builtSite.ts';

/** The target of a URL in a page. */
export type Target =
  /** Not a file of the site: another host, a phone number, an anchor on the same page. */
  | { kind: 'outside' }
  /** `rest` is what follows the path: `?q=…`, `#…`. */
  | { kind: 'file'; file: string; rest: string }
  | { kind: 'broken' };

const outside = /^(#|[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Resolves a URL in the file `from` to a file of the site. A folder resolves to its `index.html`. */
export function resolve(site: BuiltSite, from: string, url: string): Target {
  const trimmed = url.trim();
  if (outside.test(trimmed)) return { kind: 'outside' };
  const [, place = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(trimmed)!;
  if (place === '') return { kind: 'file', file: from, rest };
  const { pathname } = new URL(place, `http://site${site.base}${from}`);
  if (!pathname.startsWith(site.base)) return { kind: 'broken' };
  const file = fileOf(site, decoded(pathname.slice(site.base.length)));
  return file === undefined ? { kind: 'broken' } : { kind: 'file', file, rest };
}

function fileOf({ files }: BuiltSite, place: string): string | undefined {
  return [place, path.posix.join(place, 'index.html')].find((file) => files.has(file));
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

/** Returns the address of a file below the site's base, as a browser requests it: `zh/help/` for `zh/help/index.html`, '' for the home page. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Returns the relative URL from one file of a copy to another: `../../packs/zh/grade-3-teacher.pdf`. */
export function relativeUrl(from: string, to: string): string {
  const steps = path.posix.relative(path.posix.dirname(from), to);
  return steps.split('/').map(encodeURIComponent).join('/');
}

/** Returns the relative path from a file to the folder of the copy: `../../`, or `./` for a file in that folder. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}
