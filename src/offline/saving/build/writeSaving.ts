import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../../../curriculum/locale.ts';
import { companionPages } from '../../companions.ts';
import { type Edition, readEdition } from '../../edition.ts';
import { openSite } from '../../site/builtSite.ts';
import { bytesOf, planAddress, type SetPlan, type SetSummary, summaryAddress } from '../plan.ts';
import { sets } from '../sets.ts';
import { PlannedSite } from './plannedSite.ts';
import { planSet } from './planSet.ts';
import { writeServiceWorker } from './serviceWorker.ts';

export interface Saving {
  /** The sets that can be saved, in all languages. */
  sets: SetSummary[];
  shell: { files: number; bytes: number };
}

/**
 * Adds saving to a finished site: writes the list of the files of each set to `offline/`, and the service worker to `sw.js`. Must be
 * the last step, and repeated after every change, since the lists contain the hashes of the pages.
 *
 * @param base Where the site will be hosted: `/` or `/kite/`.
 */
export async function writeSaving(folder: string, base = '/', edition: Edition = readEdition()): Promise<Saving> {
  const site = new PlannedSite(openSite(folder, base));
  const plans = locales.flatMap((locale) => sets.flatMap((set) => planSet(site, locale, set, edition) ?? []));
  const summaries = plans.map(summaryOf);
  const shell = await writeServiceWorker(site.site, shellFiles(site));
  writeLists(
    folder,
    new Map<string, unknown>([...plans.map((plan) => [planAddress(plan.id), plan] as const), [summaryAddress, summaries]]),
  );
  return { sets: summaries, shell };
}

/**
 * Lists the files of the shell, which every visitor of a page that saves downloads automatically, so it is small. The page of a set and
 * search come with the set: they do not work without documents and index.
 */
export function shellFiles(planned: PlannedSite): string[] {
  const { site } = planned;
  const home = ['index.html'].filter((file) => site.files.has(file));
  return planned.withParts([...home, ...locales.flatMap((locale) => companionPages(site, 'shell', locale))]);
}

/** Writes the lists to a temporary folder and renames it when it is complete. */
function writeLists(site: string, lists: ReadonlyMap<string, unknown>): void {
  const place = path.join(site, path.dirname(summaryAddress));
  const temporary = `${place}.new-${process.pid}`;
  mkdirSync(temporary);
  for (const [address, list] of lists) writeFileSync(path.join(temporary, path.basename(address)), `${JSON.stringify(list)}\n`);
  rmSync(place, { recursive: true, force: true });
  renameSync(temporary, place);
}

function summaryOf({ id, pages, pdfs, marks }: SetPlan): SetSummary {
  return { id, pages: bytesOf(pages), pdfs: bytesOf([...pages, ...pdfs]) - bytesOf(pages), marks };
}
