import { loadScript } from '../../lib/browser/loadScript.ts';
import type { SearchApi } from './query.ts';

interface Pagefind extends SearchApi {
  init: () => Promise<void>;
}

/** Where a copy's script for classic loading leaves Pagefind. */
declare global {
  var paperKitePagefind: unknown;
}

/**
 * Fetches Pagefind from its folder and readies it. In a copy, which may be opened from a disk, no browser fetches a module:
 * there the same Pagefind comes as a classic script. Rejects when it cannot be read.
 */
export async function loadPagefind(folder: string): Promise<SearchApi> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const pagefind = (isCopy() ? await classic(address) : await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** The address of a page that search found: Pagefind knows `/zh/help/`, a copy needs `../../zh/help/index.html`. */
export function addressOfPage(url: string): string {
  return isCopy() ? `${document.documentElement.dataset['root']}${url.slice(1).replace(/\/$/, '/index.html')}` : url;
}

/** Pages of a copy say where its folder begins. */
function isCopy(): boolean {
  return document.documentElement.dataset['root'] !== undefined;
}

async function classic(address: string): Promise<unknown> {
  await loadScript(address);
  return globalThis.paperKitePagefind;
}
