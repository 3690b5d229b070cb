import type { GradePlan, PlannedFile } from './plan.ts';
import type { Arrived, Source } from './source.ts';
import { EditionChanged, isStop, Trouble } from './trouble.ts';

/** The pauses before the second and the third try, in milliseconds. */
const pauses = [600, 2400];

/**
 * Fetches a file and checks that it is the one that was planned. Tries three times, waiting longer each time. Throws
 * EditionChanged when the site has another list by now, and Trouble `network` or `damaged` when nothing helps.
 *
 * @param isCurrent Asks the site whether its list is still the one we work from.
 */
export async function fetchFile(
  source: Source,
  [address, hash]: PlannedFile,
  isCurrent: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<Arrived> {
  let trouble = new Trouble('network', address);
  for (let tries = 0; tries <= pauses.length; tries++) {
    if (tries > 0) await pause(pauses[tries - 1]!, signal);
    const arrived = await unlessStopped(source.file(address, tries > 0, signal));
    if (arrived?.hash === hash) return arrived;
    // Another file, or none: perhaps there is a new edition. A site that does not answer at all says nothing of it.
    if ((await unlessStopped(isCurrent())) === false) throw new EditionChanged();
    trouble = new Trouble(arrived ? 'damaged' : 'network', address);
  }
  throw trouble;
}

/** Fetches the list of a grade, as patiently as a file. Throws Trouble `network`. */
export async function fetchPlan(source: Source, id: string, signal: AbortSignal): Promise<GradePlan> {
  for (let tries = 0; tries <= pauses.length; tries++) {
    if (tries > 0) await pause(pauses[tries - 1]!, signal);
    const plan = await unlessStopped(source.plan(id, signal));
    if (plan) return plan;
  }
  throw new Trouble('network', id);
}

/** What was asked for, or nothing when the site fails; only a stop is let through. */
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
