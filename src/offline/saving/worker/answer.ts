/// <reference lib="webworker" />
import { addressOf } from '../record.ts';
import { isOwn } from './isOwn.ts';

/** How long a page waits for the network before the saved copy is used, in milliseconds. */
const patience = 4000;

/** The responses that the device has for a request. */
export interface Kept {
  saved: () => Promise<Response | undefined>;
  /** The offline page, which explains what to do without a network. */
  instead: () => Promise<Response | undefined>;
}

/** A request below the base of the site. */
export interface Asked {
  event: FetchEvent;
  /** Below the base: `zh/help/`. */
  address: string;
  /** The absolute URL of the site, with a slash at its end. */
  base: string;
}

/**
 * Answers the request for a page: from the network if the response is the site's own and in time, otherwise with the saved page. If
 * nothing is saved, the network response is used as it is, however long it takes, so that a log-in page can be seen. Without a network
 * the offline page is shown.
 */
export async function answerPage(asked: Asked, { saved, instead }: Kept, onSaved: () => void): Promise<Response> {
  const network = fromNetwork(asked.event);
  const kept = await saved();
  if (!kept) return network.catch(async (error) => (await instead()) ?? Promise.reject(error));
  const own = await inTime(ownOf(network, asked));
  if (!own) onSaved();
  return own ?? kept;
}

/** Answers the request for a picture, style, script or PDF: from the device first if it cannot have changed or belongs to a saved page, otherwise like a page. */
export async function answerFile(asked: Asked, { saved }: Kept, savedFirst: () => Promise<boolean>): Promise<Response> {
  const { request } = asked.event;
  if (await savedFirst()) return (await saved()) ?? fetch(request);
  const network = fetch(request);
  asked.event.waitUntil(network.catch(() => undefined));
  const kept = await saved();
  if (!kept) return network;
  return (await inTime(ownOf(network, asked))) ?? kept;
}

/** Uses the preloaded response if the browser requested the page while this worker was starting. */
function fromNetwork(event: FetchEvent): Promise<Response> {
  const asked = Promise.resolve(event.preloadResponse as Promise<Response | undefined>);
  const network = asked.then((response) => response ?? fetch(event.request));
  event.waitUntil(network.catch(() => undefined));
  return network;
}

/** Returns the network response if it is the site's own, or a redirect that ends at a page of the site. */
async function ownOf(network: Promise<Response>, asked: Asked): Promise<Response | undefined> {
  try {
    const response = await network;
    const { event, address, base } = asked;
    const isForPart = event.request.headers.has('range');
    const isGood = response.type === 'opaqueredirect' ? await leadsHome(asked) : await isOwn(response, address, base, isForPart);
    return isGood ? response : undefined;
  } catch {
    return undefined;
  }
}

/** Follows a redirect to see whether it ends at a page of the site, before the browser does. */
async function leadsHome({ event, base }: Asked): Promise<boolean> {
  const end = await fetch(event.request.url, { mode: 'same-origin', credentials: 'same-origin' });
  const address = addressOf(end.url, base);
  return address !== undefined && isOwn(end, address, base);
}

function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((done) => setTimeout(() => done(undefined), patience))]);
}
