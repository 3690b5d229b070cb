import { parse, serialize } from 'parse5';
import { attribute, type Element, elementsOf, remove, removeAttribute, setAttribute, setText, textOf } from '../../lib/html/tree.ts';
import { type BuiltSite, isForTheWebAlone, isPage, readText } from '../site/builtSite.ts';
import { changeCssUrls } from '../site/css.ts';
import { relativeUrl, resolve, rootOf } from '../site/urls.ts';
import { type Contents, placeOf } from './contents.ts';
import { findableInCopy } from './findable.ts';
import { leaveOutFormats } from './leaveOut.ts';
import { localeOf } from './localeOf.ts';
import type { Needs } from './needs.ts';
import { changeScripts } from './pageScripts.ts';
import { policyFor } from './policy.ts';
import { thinOut } from './thinOut.ts';
import { askToUnzip, firstPage } from './unzipFirst.ts';

const urlAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data'];

/** Kinds of `<link>` that are only for the web: a browser that opens a file from a disk fails on them. */
const webLinks = /^(canonical|manifest|modulepreload|prefetch|preconnect|dns-prefetch)$/;

export interface PageRequest {
  site: BuiltSite;
  contents: Contents;
  /** The page of the site. */
  from: string;
  /** The file in the copy. */
  at: string;
  /** The name of the copy in the language of the page. */
  copyName: string;
  needs: Needs;
}

/**
 * Returns a page for a copy: every address relative, with `index.html` spelled out; classic scripts; a policy that works on a disk;
 * `html[data-root]` for scripts. Adds the files that the page needs to `needs`.
 */
export function portablePage({ site, contents, from, at, copyName, needs }: PageRequest): string {
  // <noscript> contains addresses too.
  const document = parse(readText(site, from), { scriptingEnabled: false });
  leaveOutFormats(document, contents, localeOf(from));
  for (const element of elementsOf(document)) {
    const offered = attribute(element, 'data-try');
    if (isForTheWeb(element) || (offered !== undefined && contents.says?.(offered) === false)) remove(element);
  }
  const leads = (url: string) => resolve(site, from, url);
  thinOut(document, (link) => {
    const target = leads(attribute(link, 'href')!);
    return target.kind !== 'file' || !isPage(target.file) || placeOf(contents, target.file).held;
  });

  const change = (url: string): string => {
    const target = leads(url);
    if (target.kind === 'outside') return url;
    if (target.kind === 'broken' || isForTheWebAlone(target.file)) {
      needs.broken.push({ from, url });
      return url;
    }
    if (!isPage(target.file)) {
      needs.files.add(target.file);
      return relativeUrl(at, target.file) + target.rest;
    }
    const place = placeOf(contents, target.file);
    return relativeUrl(at, place.page) + (place.held && place.page === target.file ? target.rest : '');
  };
  const leadsToPage = (url: string) => {
    const target = leads(url);
    return target.kind === 'file' && isPage(target.file) ? placeOf(contents, target.file) : undefined;
  };
  const elements = elementsOf(document);
  const inline = changeScripts(elements, { site, from, at, needs });
  for (const element of elements) {
    changeUrls(element, change);
    if (attribute(element, 'data-pagefind') !== undefined) setAttribute(element, 'data-pagefind', `${rootOf(at)}pagefind/`);
    if (attribute(element, 'data-findable') !== undefined) setText(element, findableInCopy(textOf(element), leadsToPage));
    if (attribute(element, 'data-this-copy') !== undefined) setText(element, copyName);
    if (element.tagName === 'html') setAttribute(element, 'data-root', rootOf(at));
  }
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  const wasm = elements.some((element) => attribute(element, 'data-pagefind') !== undefined);
  for (const element of elements) {
    if (isPolicy(element)) setAttribute(element, 'content', policyFor({ scripts: inline, styles, wasm }));
  }
  if (at === firstPage) askToUnzip(elements.find(isNamed('head'))!, elements.find(isNamed('body'))!);
  return serialize(document);
}

function isNamed(tagName: string): (element: Element) => boolean {
  return (element) => element.tagName === tagName;
}

function isForTheWeb(element: Element): boolean {
  if (attribute(element, 'data-web-copies') !== undefined || attribute(element, 'data-copy') !== undefined) return true;
  return element.tagName === 'link' && webLinks.test(attribute(element, 'rel') ?? '');
}

function isPolicy(element: Element): boolean {
  return element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function changeUrls(element: Element, change: (url: string) => string): void {
  // A file on a disk has no origin, so nothing can be fetched with CORS.
  removeAttribute(element, 'crossorigin');
  if (element.tagName === 'script') return;
  for (const attr of element.attrs) {
    if (urlAttributes.includes(attr.name)) attr.value = change(attr.value);
    else if (attr.name === 'srcset') attr.value = changeSourceSet(attr.value, change);
    else if (attr.name === 'style') attr.value = changeCssUrls(attr.value, change);
  }
  if (element.tagName === 'style') setText(element, changeCssUrls(textOf(element), change));
  if (element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    const content = attribute(element, 'content') ?? '';
    setAttribute(
      element,
      'content',
      content.replace(/(url=)(.*)$/i, (_, key: string, url: string) => key + change(url)),
    );
  }
}

/** Changes the addresses in a source set: `photo.jpg 480w, large.jpg 960w`. */
function changeSourceSet(sources: string, change: (url: string) => string): string {
  const parts = sources.split(',').map((source) => source.trim().split(/\s+/));
  return parts.map(([url = '', ...width]) => [change(url), ...width].join(' ')).join(', ');
}
