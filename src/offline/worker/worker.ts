/// <reference lib="webworker" />
// The service worker of the site. Serwist keeps the small shell of pages that every visitor may need without a network; the
// grades that a teacher saves are written by the page and only read here.
import { type PrecacheEntry, Serwist } from 'serwist';
import { addressOf } from '../saving/record.ts';
import { Shelf } from '../saving/shelf.ts';
import { answerFile, answerPage, type Kept } from './answer.ts';

declare const self: ServiceWorkerGlobalScope & { __SW_MANIFEST: PrecacheEntry[] };

const base = self.registration.scope;
const shelf = new Shelf(base);
const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true },
  navigationPreload: true,
  disableDevLogs: true,
});
self.addEventListener('install', serwist.handleInstall);
self.addEventListener('activate', serwist.handleActivate);

/** Pages that were answered from what is saved: their pictures and their search come from there too, of one edition. */
const savedClients = new Set<string>();

// Serwist's own answering would show an old page of the shell though the network has a new one.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressOf(request.url, base);
  if (address === undefined || request.method !== 'GET' || insistsOnServer(request)) return;
  event.respondWith(
    request.mode === 'navigate'
      ? answerPage(event, keptFor(address), () => savedClients.add(event.resultingClientId))
      : answerFile(event, keptFor(address), address.startsWith('_astro/') || savedClients.has(event.clientId)),
  );
});

/** The page fetches what it saves from the server itself. */
function insistsOnServer({ destination, cache, mode }: Request): boolean {
  return destination === '' && mode !== 'navigate' && ['no-store', 'reload', 'no-cache'].includes(cache);
}

function keptFor(address: string): Kept {
  const inShell = (wanted: string) => serwist.matchPrecache(base + encodeURI(wanted));
  return {
    saved: async () => (await shelf.find(address)) ?? (await shelf.find(`${address}/`)) ?? (await inShell(address)),
    instead: () => inShell(address.startsWith('en/') ? 'en/offline/' : 'zh/offline/'),
  };
}
