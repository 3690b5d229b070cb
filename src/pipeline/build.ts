import { renameSync } from 'node:fs';
import path from 'node:path';
import { checkCurriculum } from '../checks/check.ts';
import { DiskReadCache } from '../checks/diskReadCache.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { inPublishedPart, publishedPart } from '../curriculum/drafts.ts';
import type { Localized } from '../curriculum/locale.ts';
import { hasErrors, type Problem } from '../curriculum/problem.ts';
import type { AnyFormat } from '../export/exportFormat.ts';
import { formats, ownFiles } from '../export/formats.ts';
import { makeExports } from '../export/makeExports.ts';
import { Refusal } from '../lib/files/refusal.ts';
import { writeSaving } from '../offline/saving/build/writeSaving.ts';
import { isFoldable, makeBooklets } from '../print/booklets.ts';
import { makePacks, writePacks } from '../print/buildPacks.ts';
import { PdfCache } from '../print/cache.ts';
import { allPacks, largeTeacherPacks } from '../print/packs/allPacks.ts';
import type { Pack } from '../print/packs/pack.ts';
import { buildSite } from './buildSite.ts';
import { runInChildProcess } from './childProcess.ts';
import { addCopies, portableFolder } from './copies.ts';
import { writeMarker } from './folderMarker.ts';
import { KeptPages } from './keptPages.ts';
import { withLock } from './lock.ts';
import { outFolder } from './outFolder.ts';
import { projectPathError } from './projectPath.ts';
import { cleanUpLeftovers, replaceFolders } from './replaceFolders.ts';
import { siteBase, siteBaseError } from './siteBase.ts';
import { writeSiteSums } from './siteSums.ts';
import { inWorkFolder } from './workFolder.ts';

export interface BuildRequest {
  /** The folder of the curriculum. */
  root: string;
  /** The folder of the finished site; replaced as a whole when everything succeeded. */
  out: string;
  /** The formats of documents next to PDF; all by default. */
  formats?: readonly AnyFormat[];
  /** Whether teacher packs in large type are made too. */
  largePacks?: boolean;
  /** The name of this command, shown to another one that wants the same folder. */
  command?: string;
  /** Checks the finished site before it replaces the last one. If it returns false, the new site is discarded. */
  inspect?: (site: string, curriculum: Curriculum) => Promise<boolean>;
  /** Called at the beginning of each stage. The detail of `check` and `done` is a folder. */
  onStage?: (stage: Stage, detail: Localized) => void;
  onPack?: (pack: Pack, done: number, made: boolean) => void;
  onPacks?: (total: number) => void;
  /** For the bench alone, which measures builds of copies with changed words. No command sets it. */
  bench?: BenchOptions;
}

/** How the bench builds. */
export interface BenchOptions {
  /** Which PDFs are made; all by default. */
  isMade?: (pack: Pack) => boolean;
  /** Builds in spite of errors: the changed words of copies break rules. */
  hasAnyWords: boolean;
  /** Called at the beginning of each step; a step is finer than a stage. */
  onStep: (step: Step) => void;
}

export type Step = 'check' | 'packs' | 'formats' | 'site' | 'search' | 'copies' | 'saving' | 'finishing';

export type Stage = 'check' | 'packs' | 'site' | 'search' | 'copies' | 'saving' | 'done';

/** The folders that a build replaces, by their real paths. */
interface Outputs {
  site: string;
  portable: string;
}

/**
 * Builds everything: check, PDF packs, site, search, the copies that work without a network, and the lists with which a phone saves a
 * grade. All output is written to a temporary folder and renamed at the end, so that the last good site survives any failure. If there
 * are errors, nothing is replaced. Throws a Refusal, before any work, if the build could not succeed, would delete files that are not
 * its own, or if another command is writing to the same folder.
 */
export async function build(request: BuildRequest): Promise<{ problems: Problem[]; built: boolean }> {
  const outputs = outputsOf(request);
  return withLock([outputs.site, outputs.portable], request.command ?? 'npm run build', async () => {
    cleanUpOutputs(outputs);
    try {
      return await inWorkFolder((work) => buildIn(work, outputs, request));
    } finally {
      cleanUpOutputs(outputs);
    }
  });
}

/** Returns the folders that a build replaces. Throws a Refusal if it could not succeed or would delete files that are not its own. */
export function outputsOf({ root, out }: Pick<BuildRequest, 'root' | 'out'>): Outputs {
  const error = siteBaseError(siteBase()) ?? projectPathError(root);
  if (error) throw new Refusal(error);
  const asked = 'PAPER_KITE_OUT';
  const site = outFolder({ folder: out, asked, kind: 'site', root });
  return { site, portable: outFolder({ folder: portableFolder(site), asked, kind: 'portable', root }) };
}

function cleanUpOutputs({ site, portable }: Outputs): void {
  cleanUpLeftovers(site, 'site');
  cleanUpLeftovers(portable, 'portable');
}

async function buildIn(work: string, outputs: Outputs, request: BuildRequest): Promise<{ problems: Problem[]; built: boolean }> {
  const { root, onStage, bench } = request;
  const isRefused = (found: readonly Problem[]) => hasErrors(found) && !bench?.hasAnyWords;
  bench?.onStep('check');
  onStage?.('check', inBoth(root));
  const { curriculum: whole, problems } = checkCurriculum(root, { cache: new DiskReadCache() });
  const curriculum = publishedPart(whole);
  if (isRefused(inPublishedPart(whole, curriculum, problems))) return { problems, built: false };
  const drafts = leftOut(whole, curriculum);

  bench?.onStep('packs');
  const packs = [...allPacks(curriculum), ...(request.largePacks ? largeTeacherPacks(curriculum) : [])].filter(
    bench?.isMade ?? (() => true),
  );
  onStage?.('packs', { zh: `${packs.length} 个 PDF${drafts.zh}`, en: `${packs.length} PDFs${drafts.en}` });
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
  if (isRefused(made.problems)) return { problems: all, built: false };

  bench?.onStep('formats');
  const others = await makeExports({
    curriculum,
    root,
    packs: [...packs, ...ownFiles(curriculum)],
    printed: made.finished,
    formats: request.formats ?? formats,
  });
  if (isRefused(others.problems)) return { problems: [...all, ...others.problems], built: false };
  const booklets = await makeBooklets(made.finished.filter(isFoldable), cache);
  const [site, portable, waiting] = ['site', 'portable', 'packs'].map((name) => path.join(work, name)) as [string, string, string];
  // Astro empties its output folder, so the packs are written elsewhere first.
  const manifest = writePacks(waiting, [...made.finished, ...booklets, ...others.finished], { flush: false });
  onStage?.('site', { zh: `${curriculum.documents.length} 份材料`, en: `${curriculum.documents.length} documents` });
  bench?.onStep('site');
  const kept = new KeptPages({ root, curriculum, packs: manifest });
  await buildSite({ root, documents: curriculum.documents, folder: site, packs: waiting, kept });
  renameSync(waiting, path.join(site, 'packs'));
  bench?.onStep('search');
  const { pages } = await runInChildProcess<{ pages: number }>({ stage: 'search', folder: site });
  onStage?.('search', { zh: `${pages} 个网页`, en: `${pages} pages` });
  bench?.onStep('copies');
  const copies = await addCopies(site, portable);
  onStage?.('copies', { zh: `${copies.length} 个 ZIP`, en: `${copies.length} ZIPs` });
  bench?.onStep('saving');
  // After everything that changes files of the site, since it lists their hashes.
  const { sets, shell } = await writeSaving(site, siteBase());
  const size = `${Math.ceil(shell.bytes / 1000)} KB`;
  onStage?.('saving', {
    zh: `${sets.length} 组；每个来看的人都有 ${shell.files} 个文件，共 ${size}`,
    en: `${sets.length} sets; ${shell.files} files of ${size} for every visitor`,
  });
  bench?.onStep('finishing');
  writeMarker(site);
  writeSiteSums(site);
  if (request.inspect && !(await request.inspect(site, curriculum))) return { problems: all, built: false };
  replaceFolders([
    { made: portable, out: outputs.portable, kind: 'portable' },
    { made: site, out: outputs.site, kind: 'site' },
  ]);
  cache.sweep();
  onStage?.('done', inBoth(outputs.site));
  return { problems: all, built: true };
}

function inBoth(folder: string): Localized {
  return { zh: folder, en: folder };
}

/** What is said about the drafts that are not published: nothing if there are none. */
function leftOut(whole: Curriculum, published: Curriculum): Localized {
  const ids = whole.documents.filter(({ id }) => published.document(id) === undefined).map(({ id }) => id);
  if (ids.length === 0) return { zh: '', en: '' };
  return { zh: `；没写完的没有放进去：${ids.join('、')}`, en: `; not finished and left out: ${ids.join(', ')}` };
}
