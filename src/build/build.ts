import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { checkCurriculum } from '../checks/check.ts';
import { DiskMemory } from '../checks/memory.ts';
import { hasErrors, type Problem } from '../curriculum/problem.ts';
import { writeSaving } from '../offline/site/writeSaving.ts';
import { isFoldable, makeBooklets } from '../print/booklets.ts';
import { makePacks, writePacks } from '../print/buildPacks.ts';
import { PdfCache } from '../print/cache.ts';
import { allPacks, type Pack } from '../print/packs.ts';
import { apart } from './apart.ts';
import { addCopies, portableFolder } from './copies.ts';
import { besideOf, replace, tidyUp } from './place.ts';
import { buildSite } from './site.ts';

export interface BuildRequest {
  /** The folder of the curriculum. */
  root: string;
  /** The folder of the finished site; replaced as a whole when everything succeeded. */
  out: string;
  /** Told at the beginning of each stage. */
  onStage?: (stage: Stage, detail: string) => void;
  onPack?: (pack: Pack, done: number, made: boolean) => void;
  onPacks?: (total: number) => void;
}

export type Stage = 'check' | 'packs' | 'site' | 'search' | 'copies' | 'saving' | 'done';

/**
 * The main job: check, PDF packs, site, search, the copies that work without a network, and what a phone needs to save a grade.
 * Everything is built beside `out` and put in its place by renaming at the end, so that whatever goes wrong, the last good site is
 * still there. When there are errors nothing is replaced.
 */
export async function build(request: BuildRequest): Promise<{ problems: Problem[]; built: boolean }> {
  const { root, out, onStage } = request;
  const portable = portableFolder(out);
  for (const place of [out, portable]) tidyUp(place);
  onStage?.('check', root);
  const { curriculum, problems } = checkCurriculum(root, { memory: new DiskMemory() });
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
  const beside = besideOf(out);
  mkdirSync(beside, { recursive: true });
  try {
    // Astro empties its folder, so the packs wait in another until it is done.
    const waiting = `${beside}-packs`;
    writePacks(waiting, [...made.finished, ...booklets]);
    onStage?.('site', `${curriculum.documents.length} documents`);
    await buildSite({ root, documents: curriculum.documents, folder: beside, packs: waiting });
    renameSync(waiting, path.join(beside, 'packs'));
    const { pages } = await apart<{ pages: number }>({ stage: 'search', folder: beside });
    onStage?.('search', `${pages} pages`);
    const copies = await addCopies(beside, besideOf(portable));
    onStage?.('copies', `${copies.length} ZIPs`);
    // Last of all: it lists the files as they are.
    const { grades, shell } = await writeSaving(beside, process.env['PAPER_KITE_BASE']);
    onStage?.('saving', `${grades.length} grades; ${shell.files} files of ${Math.ceil(shell.bytes / 1000)} KB for every visitor`);
    replace(portable);
    replace(out);
  } finally {
    for (const place of [out, portable]) tidyUp(place);
  }
  onStage?.('done', out);
  return { problems: all, built: true };
}
