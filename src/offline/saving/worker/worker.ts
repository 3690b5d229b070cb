/// <reference lib="webworker" />
// The service worker of the site. Serwist caches the small shell of pages that every visitor may need offline; the sets that a teacher
// saves are written by the page and only read here.
import { type PrecacheEntry, Serwist } from 'serwist';
import { answerWith } from '../contentType.ts';
import { addressOf } from '../record.ts';
import { SavedStore } from '../savedStore.ts';
import { answerFile, answerPage, type Kept } from './answer.ts';
import { SavedClients } from './savedClients.ts';
import { savedFile } from './savedFile.ts';

declare const self: ServiceWorkerGlobalScope & { __SW_MANIFEST: PrecacheEntry[] };
/** The language of the originals, which the build puts in. */
declare const originalLocale: string;

const base = self.registration.scope;
const store = new SavedStore(base);
const savedClients = new SavedClients(base);
const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true },
  navigationPreload: true,
  disableDevLogs: true,
});
self.addEventListener('install', (event) => event.waitUntil(fetchShell(event)));
self.addEventListener('activate', serwist.handleActivate);

// Serwist's own handler would show an old page of the shell even if the network has a new one.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressOf(request.url, base);
  if (address === undefined || request.method !== 'GET' || insistsOnServer(request)) return;
  const asked = { event, address, base };
  event.respondWith(
    request.mode === 'navigate'
      ? answerPage(asked, keptFor(address), () => event.waitUntil(savedClients.add(event.resultingClientId)))
      : answerFile(asked, keptFor(address), async () => address.startsWith('_astro/') || (await savedClients.has(event.clientId))),
  );
});

/**
 * Fetches missing files of the shell. Serwist would do the same, but never ends if a file cannot be fetched or is not ours: the page
 * would wait for the worker for ever.
 */
async function fetchShell(event: ExtendableEvent): Promise<void> {
  const entries = [...serwist.getUrlsToPrecacheKeys()].map(([url, cacheKey]) => {
    const integrity = serwist.getIntegrityForPrecacheKey(cacheKey) ?? '';
    const request = new Request(url, { integrity, cache: 'reload', credentials: 'same-origin' });
    return Promise.all(serwist.precacheStrategy.handleAll({ event, request, url: new URL(url), params: { cacheKey } }));
  });
  await Promise.all(entries);
}

/** Returns whether a request must go to the server, as those of a page that saves do. */
function insistsOnServer({ destination, cache, mode }: Request): boolean {
  return destination === '' && mode !== 'navigate' && ['no-store', 'reload', 'no-cache'].includes(cache);
}

function keptFor(address: string): Kept {
  return {
    saved: () => firstOf([() => savedFile(store, address), () => savedFile(store, `${address}/`), () => inShell(address)]),
    instead: () => firstOf([() => inShell(`${localeOf(address)}/offline/`), () => inShell(`${originalLocale}/offline/`)]),
  };
}

/** Returns the language in an address, `en/help/` or `packs/en/grade-3-teacher.pdf`; the original language if it has none. */
function localeOf(address: string): string {
  return /^(?:packs\/)?([^/]+)\//.exec(address)?.[1] ?? originalLocale;
}

async function inShell(address: string): Promise<Response | undefined> {
  const kept = await serwist.matchPrecache(base + encodeURI(address));
  return kept && answerWith(address, await kept.arrayBuffer());
}

/** Returns the first response that is found. A source that the browser denies, or cannot read, is skipped. */
async function firstOf(places: (() => Promise<Response | undefined>)[]): Promise<Response | undefined> {
  for (const place of places) {
    const found = await place().catch(() => undefined);
    if (found) return found;
  }
  return undefined;
}
