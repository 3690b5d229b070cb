import { keepText, recallText } from '../../shared/storage.ts';

/** The pack is kept here, on this device alone, as the hash of its address. */
const memory = 'paper-kite.pack';
/** The reader's own pack, when one from a link has taken its place. */
const earlier = 'paper-kite.pack-before';

export type Shelf = 'now' | 'earlier';

const keys: Record<Shelf, string> = { now: memory, earlier };

/** The hash of a pack that was kept; undefined when there is none, or when the browser refuses. */
export function recallPack(shelf: Shelf): string | undefined {
  return recallText(keys[shelf]);
}

/** Keeps a pack, or forgets it when there is nothing in it. False when the browser refuses. */
export function keepPack(shelf: Shelf, hash: string): boolean {
  return keepText(keys[shelf], hash === '' ? undefined : hash);
}

/** Whether another page of the site has changed what is kept. */
export function isPackChange({ key }: StorageEvent): boolean {
  return key === memory || key === null;
}
