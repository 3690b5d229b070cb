import { missingFrom } from './plan.ts';
import { hashesOf, recordOf } from './record.ts';
import type { SavedWriter } from './savedWriter.ts';
import type { SetSource } from './setSource.ts';

/**
 * Rebuilds records that cannot be read from the lists of the site and the saved files: a set is complete again at once, or unfinished
 * if some of its files are missing. A set that the site does not have is removed; one whose list cannot be fetched is unchanged.
 * Throws an Error if the site does not respond at all.
 */
export async function repair(store: SavedWriter, source: SetSource, signal: AbortSignal): Promise<void> {
  const known = new Set((await source.summaries(signal)).map(({ id }) => id));
  for (const id of await store.unreadable()) {
    if (known.has(id)) await renew(id, store, source, signal);
    else await store.remove(id);
  }
}

async function renew(id: string, store: SavedWriter, source: SetSource, signal: AbortSignal): Promise<void> {
  const plan = await source.plan(id, signal).catch(() => undefined);
  if (!plan) return;
  const [present, records] = await Promise.all([store.present(), store.records()]);
  const ofOthers = hashesOf(records);
  const withPdfs = plan.pdfs.some(([, hash]) => present.has(hash) && !ofOthers.has(hash));
  const target = recordOf(plan, withPdfs, Date.now());
  if (missingFrom(target.files, present).length === 0) return store.commit(target);
  await store.begin(target);
  await store.drop(id);
}
