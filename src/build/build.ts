import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkCurriculum } from '../checks/check.ts';
import { hasErrors, type Problem } from '../curriculum/problem.ts';
import { writeSaving } from '../offline/site/writeSaving.ts';
import { makePacks, writePacks } from '../print/buildPacks.ts';
import { PdfCache } from '../print/cache.ts';
import { allPacks, type Pack } from '../print/packs.ts';
import { buildSearchIndex } from '../search/buildIndex.ts';

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

export type Stage = 'check' | 'packs' | 'site' | 'search' | 'saving' | 'done';

/**
 * The main job: check, PDF packs, site, search, saving. Everything is built beside `out` and put in its place by renaming at the
 * end, so that whatever goes wrong, the last good site is still there. When there are errors nothing is replaced.
 */
export async function build(request: BuildRequest): Promise<{ problems: Problem[]; built: boolean }> {
  const { root, out, onStage } = request;
  tidyUp(out);
  onStage?.('check', root);
  const { curriculum, problems } = checkCurriculum(root);
  if (hasErrors(problems)) return { problems, built: false };

  const packs = allPacks(curriculum);
  onStage?.('packs', `${packs.length} PDFs`);
  request.onPacks?.(packs.length);
  const made = await makePacks({
    curriculum,
    root,
    packs,
    cache: new PdfCache(root),
    ...(request.onPack ? { onProgress: request.onPack } : {}),
  });
  const all = [...problems, ...made.problems];
  if (hasErrors(made.problems)) return { problems: all, built: false };

  const beside = `${out}.new-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  try {
    // Astro empties its folder, so the packs wait in another until it is done.
    const waiting = `${beside}-packs`;
    writePacks(waiting, made.finished);
    onStage?.('site', `${curriculum.documents.length} documents`);
    await buildSite(root, beside, waiting);
    renameSync(waiting, path.join(beside, 'packs'));
    const { pages } = await buildSearchIndex(beside);
    onStage?.('search', `${pages} pages`);
    // Last of all: it lists the files as they are.
    const { grades, shell } = await writeSaving(beside, process.env['PAPER_KITE_BASE']);
    onStage?.('saving', `${grades.length} grades; ${shell.files} files of ${Math.ceil(shell.bytes / 1000)} KB for every visitor`);
    replace(out, beside);
  } finally {
    tidyUp(out);
  }
  onStage?.('done', out);
  return { problems: all, built: true };
}

/** Astro reads where the curriculum and the packs are from the environment, as its configuration file does. */
async function buildSite(root: string, folder: string, packs: string): Promise<void> {
  process.env['PAPER_KITE_CURRICULUM'] = root;
  process.env['PAPER_KITE_PACKS'] = packs;
  const { build: astro } = await import('astro');
  await astro({ root: path.resolve('.'), outDir: folder, logLevel: 'error' });
}

/** Two renames: between them there is no `out`, and `tidyUp` of the next build would put the old one back. */
function replace(out: string, beside: string): void {
  const old = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(beside, out);
}

/** Removes what an interrupted build left beside `out`, after putting back a site that was moved away and not replaced. */
function tidyUp(out: string): void {
  const folder = path.dirname(out);
  const name = path.basename(out);
  if (!existsSync(folder)) return;
  const left = readdirSync(folder).filter((entry) => entry.startsWith(`${name}.new-`) || entry.startsWith(`${name}.old-`));
  const old = left.find((entry) => entry.startsWith(`${name}.old-`));
  if (old && !existsSync(out)) renameSync(path.join(folder, old), out);
  for (const entry of left) rmSync(path.join(folder, entry), { recursive: true, force: true });
}
