import { renameSync } from 'node:fs';
import path from 'node:path';
import { checkCurriculum } from '../checks/check.ts';
import { DiskReadCache } from '../checks/diskReadCache.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { hasErrors, type Problem } from '../curriculum/problem.ts';
import { Refusal } from '../lib/files/refusal.ts';
import { writeSaving } from '../offline/saving/build/writeSaving.ts';
import { isFoldable, makeBooklets } from '../print/booklets.ts';
import { makePacks, writePacks } from '../print/buildPacks.ts';
import { PdfCache } from '../print/cache.ts';
import { allPacks, type Pack } from '../print/packs.ts';
import { apart } from './apart.ts';
import { baseFault, siteBase } from './base.ts';
import { addCopies, portableFolder } from './copies.ts';
import { withLock } from './lock.ts';
import { writeMark } from './mark.ts';
import { outFolder } from './outFolder.ts';
import { replace, tidyUp } from './place.ts';
import { projectFault } from './project.ts';
import { buildSite } from './site.ts';
import { writeSiteSums } from './siteSums.ts';
import { inWorkFolder } from './work.ts';

export interface BuildRequest {
  /** The folder of the curriculum. */
  root: string;
  /** The folder of the finished site; replaced as a whole when everything succeeded. */
  out: string;
  /** Which command this is, for another that wants the same folder meanwhile. */
  command?: string;
  /** Looks at the finished site before it takes its place. When the answer is no, it is thrown away and the last one stays. */
  inspect?: (site: string, curriculum: Curriculum) => Promise<boolean>;
  /** Told at the beginning of each stage. */
  onStage?: (stage: Stage, detail: string) => void;
  onPack?: (pack: Pack, done: number, made: boolean) => void;
  onPacks?: (total: number) => void;
}

export type Stage = 'check' | 'packs' | 'site' | 'search' | 'copies' | 'saving' | 'done';

/** The folders that a build replaces, by their real paths. */
interface Outputs {
  site: string;
  portable: string;
}

/**
 * The main job: check, PDF packs, site, search, the copies that work without a network, and what a phone needs to save a grade.
 * Everything is built in a folder of its own and put in its place by renaming at the end, so that whatever goes wrong, the last
 * good site is still there. When there are errors nothing is replaced. Throws a Refusal, before any work, when the build could
 * not succeed or would delete what is not its own, and when another is at work on the same folder.
 */
export async function build(request: BuildRequest): Promise<{ problems: Problem[]; built: boolean }> {
  const outputs = outputsOf(request);
  return withLock([outputs.site, outputs.portable], request.command ?? 'npm run build', async () => {
    tidyOutputs(outputs);
    try {
      return await inWorkFolder((work) => buildIn(work, outputs, request));
    } finally {
      tidyOutputs(outputs);
    }
  });
}

/** The folders that a build of this request replaces. Throws a Refusal when it could not succeed or would delete what is not its own. */
export function outputsOf({ root, out }: Pick<BuildRequest, 'root' | 'out'>): Outputs {
  const fault = baseFault(siteBase()) ?? projectFault(root);
  if (fault) throw new Refusal(fault);
  const asked = 'PAPER_KITE_OUT';
  const site = outFolder({ folder: out, asked, kind: 'site', root });
  return { site, portable: outFolder({ folder: portableFolder(site), asked, kind: 'portable', root }) };
}

function tidyOutputs({ site, portable }: Outputs): void {
  tidyUp(site, 'site');
  tidyUp(portable, 'portable');
}

async function buildIn(work: string, outputs: Outputs, request: BuildRequest): Promise<{ problems: Problem[]; built: boolean }> {
  const { root, onStage } = request;
  onStage?.('check', root);
  const { curriculum, problems } = checkCurriculum(root, { cache: new DiskReadCache() });
  if (hasErrors(problems)) return { problems, built: false };

  const packs = allPacks(curriculum);
  onStage?.('packs', `${packs.length} PDFs`);
  request.onPacks?.(packs.length);
  const cache = new PdfCache();
  const made = await makePacks({
    curriculum,
    root,
    packs,
    cache,
    ...(request.onPack ? { onProgress: request.onPack } : {}),
  });
  const all = [...problems, ...made.problems];
  if (hasErrors(made.problems)) return { problems: all, built: false };

  const booklets = await makeBooklets(made.finished.filter(isFoldable), cache);
  const [site, portable, waiting] = ['site', 'portable', 'packs'].map((name) => path.join(work, name)) as [string, string, string];
  // Astro empties its folder, so the packs wait in another until it is done.
  writePacks(waiting, [...made.finished, ...booklets], { flush: false });
  onStage?.('site', `${curriculum.documents.length} documents`);
  await buildSite({ root, documents: curriculum.documents, folder: site, packs: waiting });
  renameSync(waiting, path.join(site, 'packs'));
  const { pages } = await apart<{ pages: number }>({ stage: 'search', folder: site });
  onStage?.('search', `${pages} pages`);
  const copies = await addCopies(site, portable);
  onStage?.('copies', `${copies.length} ZIPs`);
  // After all that is fetched from the site: it lists the files as they are.
  const { grades, shell } = await writeSaving(site, siteBase());
  onStage?.('saving', `${grades.length} grades; ${shell.files} files of ${Math.ceil(shell.bytes / 1000)} KB for every visitor`);
  writeMark(site);
  writeSiteSums(site);
  if (request.inspect && !(await request.inspect(site, curriculum))) return { problems: all, built: false };
  replace([
    { made: portable, out: outputs.portable, kind: 'portable' },
    { made: site, out: outputs.site, kind: 'site' },
  ]);
  cache.sweep();
  onStage?.('done', outputs.site);
  return { problems: all, built: true };
}
