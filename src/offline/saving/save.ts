import { runPool } from '../../lib/runPool.ts';
import { fetchFile, fetchPlan } from './fetchFile.ts';
import { bytesOf, markOf, missingFrom } from './plan.ts';
import { recordOf, type SetRecord } from './record.ts';
import type { SavedWriter } from './savedWriter.ts';
import { EditionChanged, isFull, SavingError } from './savingError.ts';
import type { SetSource } from './setSource.ts';

/** The number of files fetched at the same time. */
const atOnce = 4;

/** How often the list may change while a set is saved before saving fails. */
const mostEditions = 4;

export interface SaveRequest {
  id: string;
  withPdfs: boolean;
  store: SavedWriter;
  source: SetSource;
  signal: AbortSignal;
  /** Called with the bytes already saved and the total. */
  onProgress: (done: number, total: number) => void;
  /** Returns the free space that the browser grants, in bytes; unknown in some browsers. */
  freeBytes: () => Promise<number | undefined>;
}

/**
 * Saves a set, or updates a saved one: only missing files are fetched. Until the last file is saved and checked, the old state is
 * served. Files fetched before a stop are used the next time.
 *
 * Throws SavingError, or the AbortError of a stop.
 */
export async function saveSet(request: SaveRequest): Promise<SetRecord> {
  const { id, withPdfs, store, source, signal } = request;
  for (let edition = 0; edition < mostEditions; edition++) {
    const plan = await fetchPlan(source, id, signal);
    const target = recordOf(plan, withPdfs, Date.now());
    const isCurrent = async () => markOf((await source.plan(id, signal)).marks, withPdfs) === target.mark;
    try {
      await store.begin(target);
      await fetchMissing(request, target, isCurrent);
      await store.commit(target);
      return target;
    } catch (error) {
      if (error instanceof EditionChanged) continue;
      if (!isFull(error)) throw error;
      // Removes what was fetched, since the device is full.
      await store.forget(id);
      throw new SavingError('full', String(bytesOf(missingFrom(target.files, await store.present()))));
    }
  }
  throw new SavingError('damaged', id);
}

async function fetchMissing(
  { store, source, signal, onProgress, freeBytes }: SaveRequest,
  target: SetRecord,
  isCurrent: () => Promise<boolean>,
): Promise<void> {
  const missing = missingFrom(target.files, await store.present());
  const total = bytesOf(target.files);
  let done = total - bytesOf(missing);
  onProgress(done, total);
  const granted = await freeBytes();
  if (granted !== undefined && granted < bytesOf(missing)) throw new DOMException('', 'QuotaExceededError');

  // The first error ends the others too: none may still be writing when the next attempt begins.
  const ending = new AbortController();
  const either = endedBy(signal, ending);
  await runPool(missing, atOnce, async (file) => {
    try {
      const { hash, bytes } = await fetchFile(source, file, isCurrent, either);
      either.throwIfAborted();
      await store.put(hash, bytes);
      done += file[2];
      onProgress(done, total);
    } catch (error) {
      ending.abort();
      throw error;
    }
  });
}

/** Returns the signal of `ending`, which also follows `signal`: Chromium 109 has no AbortSignal.any. */
function endedBy(signal: AbortSignal, ending: AbortController): AbortSignal {
  if (signal.aborted) ending.abort(signal.reason);
  signal.addEventListener('abort', () => ending.abort(signal.reason));
  return ending.signal;
}
