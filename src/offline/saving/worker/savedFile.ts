import { answerWith } from '../contentType.ts';
import { hashOf } from '../hash.ts';
import { hashesFor } from '../record.ts';
import type { SavedStore } from '../savedStore.ts';

/** Finds the file for an address, in the set that was saved last. A file that does not match its hash is not returned. */
export async function savedFile(store: SavedStore, address: string): Promise<Response | undefined> {
  for (const hash of hashesFor(address, await store.records())) {
    const bytes = await bytesOf(store, hash);
    if (bytes) return answerWith(address, bytes);
  }
  return undefined;
}

/** Reads a file. If it cannot be read or does not match its hash, it is removed, so that the next update fetches it again. */
async function bytesOf(store: SavedStore, hash: string): Promise<ArrayBuffer | undefined> {
  const entry = await store.file(hash);
  if (!entry) return undefined;
  const bytes = await entry.arrayBuffer().catch(() => undefined);
  if (bytes && (await hashOf(bytes)) === hash) return bytes;
  await store.deleteFile(hash);
  return undefined;
}
