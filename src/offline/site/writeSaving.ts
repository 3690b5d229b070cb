import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { grades } from '../../curriculum/kind.ts';
import { locales } from '../../curriculum/locale.ts';
import { type Edition, readEdition } from '../edition.ts';
import { bytesOf, type GradePlan, type GradeSummary, planAddress, summaryAddress } from '../saving/plan.ts';
import { gradePlan } from './gradePlan.ts';
import { writeServiceWorker } from './serviceWorker.ts';
import { shellAddresses } from './shell.ts';
import { SiteFiles } from './siteFiles.ts';

export interface Saving {
  /** The grades that can be saved, in all languages. */
  grades: GradeSummary[];
  shell: { files: number; bytes: number };
}

/**
 * Makes a finished site one that saves: writes the lists of what each grade takes to `offline/`, and the service worker to
 * `sw.js`. Has to be the last step: the lists hold the hashes of pages, which must not be changed any more.
 *
 * @param base Where the site will be hosted: `/` or `/kite/`.
 */
export async function writeSaving(folder: string, base = '/', edition: Edition = readEdition()): Promise<Saving> {
  const site = new SiteFiles(folder, base.replace(/\/?$/, '/'));
  const plans = locales.flatMap((locale) => grades.flatMap((grade) => gradePlan(site, locale, grade, edition) ?? []));
  rmSync(path.join(folder, 'offline'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'offline'), { recursive: true });
  for (const plan of plans) writeFileSync(path.join(folder, planAddress(plan.id)), `${JSON.stringify(plan)}\n`);
  const summaries = plans.map(summaryOf);
  writeFileSync(path.join(folder, summaryAddress), `${JSON.stringify(summaries)}\n`);
  return { grades: summaries, shell: await writeServiceWorker(site, shellAddresses(site)) };
}

function summaryOf({ id, pages, pdfs, marks }: GradePlan): GradeSummary {
  return { id, pages: bytesOf(pages), pdfs: bytesOf([...pages, ...pdfs]) - bytesOf(pages), marks };
}
