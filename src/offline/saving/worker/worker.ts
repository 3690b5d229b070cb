/// <reference lib="webworker" />
// The service worker of the site. Serwist keeps the small shell of pages that every visitor may need without a network; the
// grades that a teacher saves are written by the page and only read here.
import { type PrecacheEntry, Serwist } from 'serwist';
import { answerWith } from '../contentType.ts';
import { addressOf } from '../record.ts';
import { Shelf } from '../shelf.ts';
import { answerFile, answerPage, type Kept } from './answer.ts';
import { SavedClients } from './savedClients.ts';

declare const self: ServiceWorkerGlobalScope & { __SW_MANIFEST: PrecacheEntry[] };

const base = self.registration.scope;
const shelf = new Shelf(base);
const savedClients = new SavedClients(base);
const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true },
  navigationPreload: true,
  disableDevLogs: true,
});
self.addEventListener('install', (event) => event.waitUntil(fetchShell(event)));
self.addEventListener('activate', serwist.handleActivate);

// Serwist's own answering would show an old page of the shell though the network has a new one.
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
 * Fetches what the shell lacks. Serwist would do the same, but never ends when a file cannot be had or is not ours: the page
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

/** The page fetches what it saves from the server itself. */
function insistsOnServer({ destination, cache, mode }: Request): boolean {
  return destination === '' && mode !== 'navigate' && ['no-store', 'reload', 'no-cache'].includes(cache);
}

function keptFor(address: string): Kept {
  return {
    saved: () => firstOf([() => shelf.find(address), () => shelf.find(`${address}/`), () => inShell(address)]),
    instead: () => firstOf([() => inShell(address.startsWith('en/') ? 'en/offline/' : 'zh/offline/')]),
  };
}

async function inShell(address: string): Promise<Response | undefined> {
  const kept = await serwist.matchPrecache(base + encodeURI(address));
  return kept && answerWith(address, await kept.arrayBuffer());
}

/** What the first of these places holds. One that the browser refuses, or cannot read, holds nothing. */
async function firstOf(places: (() => Promise<Response | undefined>)[]): Promise<Response | undefined> {
  for (const place of places) {
    const found = await place().catch(() => undefined);
    if (found) return found;
  }
  return undefined;
}
