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
