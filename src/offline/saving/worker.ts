import { Trouble } from './trouble.ts';

/** Starts the site's service worker, or finds the one that runs. Throws Trouble `unready` when the browser refuses. */
export async function startWorker(base: string): Promise<ServiceWorkerRegistration> {
  try {
    return await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  } catch {
    throw new Trouble('unready');
  }
}

/**
 * Waits until the service worker would answer for a page that is opened. Throws Trouble `unready` when it fails to, and the
 * AbortError of a stop.
 */
export async function workerReady(base: string, signal: AbortSignal): Promise<void> {
  // Asked first: registering waits while the worker of a new edition is being installed, which may take long.
  if ((await navigator.serviceWorker.getRegistration(base))?.active) return;
  const registration = await startWorker(base);
  if (registration.active) return;
  const worker = registration.installing ?? registration.waiting;
  if (!worker) throw new Trouble('unready');
  await new Promise<void>((done, fail) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done();
      if (worker.state === 'redundant') fail(new Trouble('unready'));
    });
    if (worker.state === 'activated') done();
    signal.addEventListener('abort', () => fail(signal.reason));
  });
}

/**
 * Tells when a new edition waits. It takes over only when the teacher says so: `load` lets it, and loads the page again.
 */
export function watchEdition(registration: ServiceWorkerRegistration, onNew: (load: () => void) => void): void {
  const offer = (worker: ServiceWorker) =>
    onNew(() => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') location.reload();
      });
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // The first worker of all replaces none: that is no news.
      if (worker.state === 'installed' && registration.active) offer(worker);
    });
  if (registration.waiting && registration.active) offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}
