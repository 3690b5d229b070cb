import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { grades } from '../../../curriculum/kind.ts';
import { locales } from '../../../curriculum/locale.ts';
import { companionPages } from '../../companions.ts';
import { type Edition, readEdition } from '../../edition.ts';
import { openSite } from '../../site/builtSite.ts';
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
 * Adds saving to a finished site: writes the list of the files of each grade to `offline/`, and the service worker to `sw.js`. Must be
 * the last step, and repeated after every change, since the lists contain the hashes of the pages.
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
 * Lists the files of the shell, which every visitor of a page that saves downloads automatically, so it is small. The page of a grade and
 * search come with the grade: they do not work without lessons and index.
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

function summaryOf({ id, pages, pdfs, marks }: GradePlan): GradeSummary {
  return { id, pages: bytesOf(pages), pdfs: bytesOf([...pages, ...pdfs]) - bytesOf(pages), marks };
}
