/// <reference lib="webworker" />
import { addressOf } from '../record.ts';
import { isOwn } from './isOwn.ts';

/** How long a page waits for the network before a saved copy answers, in milliseconds. */
const patience = 4000;

/** What the device holds for a request. */
export interface Kept {
  saved: () => Promise<Response | undefined>;
  /** The page that says what to do where there is no network. */
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
 * A page: the network's when it is the site's own and is there in time, else the saved one. Where nothing is saved, the network's
 * as it is, however long it takes: slow is better than not, and a log-in page has to be seen by who wants to log in. Without a
 * network, the offline page.
 */
export async function answerPage(asked: Asked, { saved, instead }: Kept, onSaved: () => void): Promise<Response> {
  const network = fromNetwork(asked.event);
  const kept = await saved();
  if (!kept) return network.catch(async (error) => (await instead()) ?? Promise.reject(error));
  const own = await inTime(ownOf(network, asked));
  if (!own) onSaved();
  return own ?? kept;
}

/** A picture, style, script or PDF: from the device first when it cannot have changed or belongs to a saved page, else as a page. */
export async function answerFile(asked: Asked, { saved }: Kept, savedFirst: () => Promise<boolean>): Promise<Response> {
  const { request } = asked.event;
  if (await savedFirst()) return (await saved()) ?? fetch(request);
  const network = fetch(request);
  asked.event.waitUntil(network.catch(() => undefined));
  const kept = await saved();
  if (!kept) return network;
  return (await inTime(ownOf(network, asked))) ?? kept;
}

/** The browser may have asked for the page already while this worker was starting. */
function fromNetwork(event: FetchEvent): Promise<Response> {
  const asked = Promise.resolve(event.preloadResponse as Promise<Response | undefined>);
  const network = asked.then((response) => response ?? fetch(event.request));
  event.waitUntil(network.catch(() => undefined));
  return network;
}

/** The network's answer when it is the site's own; a redirect, when it ends at a page of the site. */
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

/** A page's redirect is the browser's to follow. Whether it leads to a page of the site is found out beforehand. */
async function leadsHome({ event, base }: Asked): Promise<boolean> {
  const end = await fetch(event.request.url, { mode: 'same-origin', credentials: 'same-origin' });
  const address = addressOf(end.url, base);
  return address !== undefined && isOwn(end, address, base);
}

function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((done) => setTimeout(() => done(undefined), patience))]);
}
