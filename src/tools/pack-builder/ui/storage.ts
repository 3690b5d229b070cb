import { keepText, recallText } from '../../shared/storage.ts';
import { packKey as current, earlierPackKey as earlier } from '../keys.ts';

export type Shelf = 'now' | 'earlier';

const keys: Record<Shelf, string> = { now: current, earlier };

/** Returns the hash of a saved pack; undefined when there is none or the browser refuses access. */
export function recallPack(shelf: Shelf): string | undefined {
  return recallText(keys[shelf]);
}

/** Saves a pack, or removes it when it is empty. Returns false when the browser refuses. */
export function keepPack(shelf: Shelf, hash: string): boolean {
  return keepText(keys[shelf], hash === '' ? undefined : hash);
}

/** Whether another page of the site has changed the saved pack. */
export function isPackChange({ key }: StorageEvent): boolean {
  return key === current || key === null;
}
