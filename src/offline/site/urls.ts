import path from 'node:path';
import type { BuiltSite } from './site.ts';

/** Where a URL of a page leads. */
export type Target =
  /** Nowhere in the site: another host, a telephone, a place on the same page. */
  | { kind: 'outside' }
  /** `rest` is what follows the path: `?q=…`, `#…`. */
  | { kind: 'file'; file: string; rest: string }
  | { kind: 'broken' };

const outside = /^(#|[a-z][a-z0-9+.-]*:|\/\/)/i;

/** What file of the site a URL means that stands in the file `from`. A folder means its `index.html`. */
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

/** The address of a file below the site's base, as a browser asks for it: `zh/help/` for `zh/help/index.html`, '' for the home. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The URL by which one file of a copy names another: `../../packs/zh/grade-3-teacher.pdf`. */
export function relativeUrl(from: string, to: string): string {
  const steps = path.posix.relative(path.posix.dirname(from), to);
  return steps.split('/').map(encodeURIComponent).join('/');
}

/** The way from a file to the folder of the copy: `../../`, or `./` when it stands there. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}
