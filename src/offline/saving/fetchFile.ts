import type { PlannedFile, SetPlan } from './plan.ts';
import { EditionChanged, isStop, SavingError } from './savingError.ts';
import type { Arrived, SetSource } from './setSource.ts';

/** The pauses before the second and third attempts, in milliseconds. */
const pauses = [600, 2400];

/**
 * Fetches a file and checks that it is the planned one. Tries three times, waiting longer each time. Throws EditionChanged if the site
 * has a new list by now, and SavingError `network` or `damaged` if all attempts fail.
 *
 * @param isCurrent Asks the site whether its list is still the one being saved.
 */
export async function fetchFile(
  source: SetSource,
  [address, hash]: PlannedFile,
  isCurrent: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<Arrived> {
  let lastError = new SavingError('network', address);
  for (let tries = 0; tries <= pauses.length; tries++) {
    if (tries > 0) await pause(pauses[tries - 1]!, signal);
    const arrived = await unlessStopped(source.file(address, tries > 0, signal));
    if (arrived?.hash === hash) return arrived;
    // Another file, or none: perhaps there is a new edition. If the site does not respond, this is not known.
    if ((await unlessStopped(isCurrent())) === false) throw new EditionChanged();
    lastError = new SavingError(arrived ? 'damaged' : 'network', address);
  }
  throw lastError;
}

/** Fetches the list of a set, with the same attempts as a file. Throws SavingError `network`. */
export async function fetchPlan(source: SetSource, id: string, signal: AbortSignal): Promise<SetPlan> {
  for (let tries = 0; tries <= pauses.length; tries++) {
    if (tries > 0) await pause(pauses[tries - 1]!, signal);
    const plan = await unlessStopped(source.plan(id, signal));
    if (plan) return plan;
  }
  throw new SavingError('network', id);
}

/** Returns the result, or undefined if the site fails. Only a stop is thrown. */
async function unlessStopped<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (isStop(error)) throw error;
    return undefined;
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, stop) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      stop(signal.reason);
    });
  });
}
