import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { grades } from '../../../curriculum/kind.ts';
import { locales } from '../../../curriculum/locale.ts';
import { companionPages } from '../../companions.ts';
import { type Edition, readEdition } from '../../edition.ts';
import { openSite } from '../../site/site.ts';
import { bytesOf, type GradePlan, type GradeSummary, planAddress, summaryAddress } from '../plan.ts';
import { gradePlan } from './gradePlan.ts';
import { PlannedSite } from './plannedSite.ts';
import { writeServiceWorker } from './serviceWorker.ts';

export interface Saving {
  /** The grades that can be saved, in all languages. */
  grades: GradeSummary[];
  shell: { files: number; bytes: number };
}

/**
 * Makes a finished site one that saves: writes the lists of what each grade takes to `offline/`, and the service worker to
 * `sw.js`. Has to be the last step, again after every change: the lists hold the hashes of the pages.
 *
 * @param base Where the site will be hosted: `/` or `/kite/`.
 */
export async function writeSaving(folder: string, base = '/', edition: Edition = readEdition()): Promise<Saving> {
  const site = new PlannedSite(openSite(folder, base));
  const plans = locales.flatMap((locale) => grades.flatMap((grade) => gradePlan(site, locale, grade, edition) ?? []));
  const summaries = plans.map(summaryOf);
  const shell = await writeServiceWorker(site.site, shellFiles(site));
  writeLists(
    folder,
    new Map<string, unknown>([...plans.map((plan) => [planAddress(plan.id), plan] as const), [summaryAddress, summaries]]),
  );
  return { grades: summaries, shell };
}

/**
 * The files of the shell: what every visitor of a page that saves gets without asking, so it is small. A grade's own page
 * comes with the grade, as search does: without lessons and index they would promise what they cannot give.
 */
export function shellFiles(planned: PlannedSite): string[] {
  const { site } = planned;
  const home = ['index.html'].filter((file) => site.files.has(file));
  return planned.withParts([...home, ...locales.flatMap((locale) => companionPages(site, 'shell', locale))]);
}

/** Writes the lists beside their folder and puts them in its place when all are there. */
function writeLists(site: string, lists: ReadonlyMap<string, unknown>): void {
  const place = path.join(site, path.dirname(summaryAddress));
  const beside = `${place}.new-${process.pid}`;
  mkdirSync(beside);
  for (const [address, list] of lists) writeFileSync(path.join(beside, path.basename(address)), `${JSON.stringify(list)}\n`);
  rmSync(place, { recursive: true, force: true });
  renameSync(beside, place);
}

function summaryOf({ id, pages, pdfs, marks }: GradePlan): GradeSummary {
  return { id, pages: bytesOf(pages), pdfs: bytesOf([...pages, ...pdfs]) - bytesOf(pages), marks };
}
