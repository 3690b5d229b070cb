import { runPool } from '../../lib/runPool.ts';
import { fetchFile, fetchPlan } from './fetchFile.ts';
import { bytesOf, markOf, missingFrom } from './plan.ts';
import { type GradeRecord, recordOf } from './record.ts';
import type { Shelf } from './shelf.ts';
import type { Source } from './source.ts';
import { EditionChanged, isFull, Trouble } from './trouble.ts';

/** So many files are asked for at a time. */
const atOnce = 4;

/** So often a list may change under our hands before we give up. */
const mostEditions = 4;

export interface SaveRequest {
  id: string;
  withPdfs: boolean;
  shelf: Shelf;
  source: Source;
  signal: AbortSignal;
  /** Told the bytes that are there and the bytes of the whole. */
  onProgress: (done: number, total: number) => void;
  /** The bytes that the browser still grants; unknown in some browsers. */
  room: () => Promise<number | undefined>;
}

/**
 * Saves a grade, or brings a saved one up to date: only what is not there is fetched. Until the last file is there and
 * checked, the old state answers. What was fetched before a stop is used the next time.
 *
 * Throws Trouble, or the AbortError of a stop.
 */
export async function saveGrade(request: SaveRequest): Promise<GradeRecord> {
  const { id, withPdfs, shelf, source, signal } = request;
  for (let edition = 0; edition < mostEditions; edition++) {
    const plan = await fetchPlan(source, id, signal);
    const target = recordOf(plan, withPdfs, Date.now());
    const isCurrent = async () => markOf((await source.plan(id, signal)).marks, withPdfs) === target.mark;
    try {
      await shelf.begin(target);
      await fetchMissing(request, target, isCurrent);
      await shelf.commit(target);
      return target;
    } catch (error) {
      if (error instanceof EditionChanged) continue;
      if (!isFull(error)) throw error;
      // A full device is not left fuller than it was.
      await shelf.forget(id);
      throw new Trouble('full', String(bytesOf(missingFrom(target.files, await shelf.present()))));
    }
  }
  throw new Trouble('damaged', id);
}

async function fetchMissing(
  { shelf, source, signal, onProgress, room }: SaveRequest,
  target: GradeRecord,
  isCurrent: () => Promise<boolean>,
): Promise<void> {
  const missing = missingFrom(target.files, await shelf.present());
  const total = bytesOf(target.files);
  let done = total - bytesOf(missing);
  onProgress(done, total);
  const granted = await room();
  if (granted !== undefined && granted < bytesOf(missing)) throw new DOMException('', 'QuotaExceededError');

  // The first trouble ends the others too: none may still write when the next attempt begins.
  const ending = new AbortController();
  const either = endedBy(signal, ending);
  await runPool(missing, atOnce, async (file) => {
    try {
      const { hash, bytes } = await fetchFile(source, file, isCurrent, either);
      either.throwIfAborted();
      await shelf.put(hash, bytes);
      done += file[2];
      onProgress(done, total);
    } catch (error) {
      ending.abort();
      throw error;
    }
  });
}

/** A signal of its own that also follows another: Chromium 109 has no AbortSignal.any. */
function endedBy(signal: AbortSignal, ending: AbortController): AbortSignal {
  if (signal.aborted) ending.abort(signal.reason);
  signal.addEventListener('abort', () => ending.abort(signal.reason));
  return ending.signal;
}
