import { SavingError } from './savingError.ts';

/** Registers the site's service worker, unless it is registered already. Throws SavingError `unready` if the browser refuses. */
export async function startWorker(base: string): Promise<ServiceWorkerRegistration> {
  try {
    return await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  } catch {
    throw new SavingError('unready');
  }
}

/**
 * Waits until the service worker is active and can serve pages. Throws SavingError `unready` if it fails, or the AbortError of a
 * stop.
 */
export async function workerReady(base: string, signal: AbortSignal): Promise<void> {
  // Checked first: registering waits while the worker of a new edition is being installed, which may take long.
  if ((await navigator.serviceWorker.getRegistration(base))?.active) return;
  const registration = await startWorker(base);
  if (registration.active) return;
  const worker = registration.installing ?? registration.waiting;
  if (!worker) throw new SavingError('unready');
  await new Promise<void>((done, fail) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done();
      if (worker.state === 'redundant') fail(new SavingError('unready'));
    });
    if (worker.state === 'activated') done();
    signal.addEventListener('abort', () => fail(signal.reason));
  });
}

/**
 * Calls `onNew` when the worker of a new edition is waiting. It is activated only when the teacher agrees: `load` activates it and
 * reloads the page.
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
      // The very first worker is not a new edition.
      if (worker.state === 'installed' && registration.active) offer(worker);
    });
  if (registration.waiting && registration.active) offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}
