import { Trouble } from './trouble.ts';

/**
 * Runs work that writes to the shelf while no other window does. Throws Trouble `busy` when one does. A browser without
 * locks has to do without.
 */
export async function alone<T>(base: string, work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work();
  return navigator.locks.request(`paper-kite ${base}`, { ifAvailable: true }, (lock) => {
    if (!lock) throw new Trouble('busy');
    return work();
  });
}
