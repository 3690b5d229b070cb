import { Trouble } from './trouble.ts';

/** A window that was just closed may hold on for a moment, in milliseconds. */
const patience = 3000;

/**
 * Runs work that writes to the shelf while no other window does. Throws Trouble `busy` when one keeps on. A browser without
 * locks has to do without.
 */
export async function alone<T>(base: string, work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work();
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(new Trouble('busy')), patience);
  return navigator.locks.request(`paper-kite ${base}`, { signal: giveUp.signal }, () => {
    clearTimeout(timer);
    return work();
  });
}
