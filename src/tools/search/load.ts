import { loadScript } from '../../lib/browser/loadScript.ts';
import type { SearchApi } from './query.ts';

interface Pagefind extends SearchApi {
  init: () => Promise<void>;
}

/** Set by the classic script that loads Pagefind in a copy. */
declare global {
  var paperKitePagefind: unknown;
}

/**
 * Loads Pagefind from its folder and initializes it. A copy may be opened from `file://`, where browsers do not load modules: it has
 * Pagefind as a classic script. Rejects when it cannot be loaded.
 */
export async function loadPagefind(folder: string): Promise<SearchApi> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const pagefind = (isCopy() ? await classic(address) : await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** Returns the address of a search result: Pagefind returns `/zh/help/`, a copy needs `../../zh/help/index.html`. */
export function addressOfPage(url: string): string {
  return isCopy() ? `${document.documentElement.dataset['root']}${url.slice(1).replace(/\/(?=#|$)/, '/index.html')}` : url;
}

/** Whether this is a page of a copy, which has the path to the root of its folder. */
export function isCopy(): boolean {
  return document.documentElement.dataset['root'] !== undefined;
}

async function classic(address: string): Promise<unknown> {
  await loadScript(address);
  return globalThis.paperKitePagefind;
}
