import { missingFrom } from './plan.ts';
import { hashesOf, recordOf } from './record.ts';
import type { Shelf } from './shelf.ts';
import type { Source } from './source.ts';

/**
 * Writes the records that cannot be read anew, from what the site says and the files that are there: a grade is whole again at
 * once, or stands as begun when files of it are missing. A grade that the site does not know is removed. What the site does not
 * answer stays as it is. Throws an Error when the site does not answer at all.
 */
export async function repair(shelf: Shelf, source: Source, signal: AbortSignal): Promise<void> {
  const known = new Set((await source.summaries(signal)).map(({ id }) => id));
  for (const id of await shelf.unreadable()) {
    if (known.has(id)) await renew(id, shelf, source, signal);
    else await shelf.remove(id);
  }
}

async function renew(id: string, shelf: Shelf, source: Source, signal: AbortSignal): Promise<void> {
  const plan = await source.plan(id, signal).catch(() => undefined);
  if (!plan) return;
  const [present, records] = await Promise.all([shelf.present(), shelf.records()]);
  const ofOthers = hashesOf(records);
  const withPdfs = plan.pdfs.some(([, hash]) => present.has(hash) && !ofOthers.has(hash));
  const target = recordOf(plan, withPdfs, Date.now());
  if (missingFrom(target.files, present).length === 0) return shelf.commit(target);
  await shelf.begin(target);
  await shelf.drop(id);
}
