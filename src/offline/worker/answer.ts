/// <reference lib="webworker" />

/** How long a page waits for the network before a saved copy answers, in milliseconds. */
const patience = 4000;

/** What the device holds for a request. */
export interface Kept {
  saved: () => Promise<Response | undefined>;
  /** The page that says what to do where there is no network. */
  instead: () => Promise<Response | undefined>;
}

/**
 * A page: the network's when it answers in time, else the saved one, else the offline page. Where nothing is saved, a slow
 * network is waited for as long as it takes: slow is better than not.
 */
export async function answerPage(event: FetchEvent, { saved, instead }: Kept, onSaved: () => void): Promise<Response> {
  const network = fromNetwork(event);
  const kept = async () => {
    const response = await saved();
    if (response) onSaved();
    return response;
  };
  const first = await Promise.race([network.catch(() => undefined), after(patience)]);
  if (first && first.status < 500) return first;
  return (await kept()) ?? first ?? network.catch(async (error) => (await instead()) ?? Promise.reject(error));
}

/** A picture, style, script or PDF: from the device first when it cannot have changed, else as a page. */
export async function answerFile(event: FetchEvent, { saved }: Kept, savedFirst: boolean): Promise<Response> {
  if (savedFirst) return (await saved()) ?? fetch(event.request);
  const network = fetch(event.request);
  event.waitUntil(network.catch(() => undefined));
  const first = await Promise.race([network.catch(() => undefined), after(patience)]);
  if (first && first.status < 500) return first;
  return (await saved()) ?? first ?? network;
}

/** The browser may have asked for the page already while this worker was starting. */
function fromNetwork(event: FetchEvent): Promise<Response> {
  const asked = Promise.resolve(event.preloadResponse as Promise<Response | undefined>);
  const network = asked.then((response) => response ?? fetch(event.request));
  event.waitUntil(network.catch(() => undefined));
  return network;
}

function after(ms: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), ms));
}
