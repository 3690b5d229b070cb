import { SavingError } from './savingError.ts';
import { startWorker } from './startWorker.ts';

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
