import { SavingError } from './savingError.ts';

/** Registers the site's service worker, unless it is registered already. Throws SavingError `unready` if the browser refuses. */
export async function startWorker(base: string): Promise<ServiceWorkerRegistration> {
  try {
    return await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  } catch {
    throw new SavingError('unready');
  }
}
