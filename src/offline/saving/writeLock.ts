import { SavingError } from './savingError.ts';

/** How long to wait for the lock, in milliseconds: a window that was just closed may keep it for a moment. */
const patience = 3000;

/**
 * Runs work that writes to the store while no other window does. Throws SavingError `busy` if another window keeps the lock. Browsers
 * without locks run it anyway.
 */
export async function withWriteLock<T>(base: string, work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work();
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(new SavingError('busy')), patience);
  return navigator.locks.request(`paper-kite ${base}`, { signal: giveUp.signal }, () => {
    clearTimeout(timer);
    return work();
  });
}
