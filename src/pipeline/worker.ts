// Runs one stage of the build in its own process. Started by childProcess.ts; its only argument is the work as JSON.
import path from 'node:path';
import type { Work } from './childProcess.ts';
import { limitHeapGrowth } from './cli/heapGrowth.ts';

const work = JSON.parse(process.argv[2]!) as Work;
// The parent process is gone, perhaps killed: no one needs the result, and the next build may want the folder.
const giveUp = () => process.exit(1);
process.once('disconnect', giveUp);
// The listener alone must not keep this process alive: if Pagefind is killed, Node has nothing left to wait for and exits with 13.
process.channel!.unref();
const result = work.stage === 'site' ? await site(work) : await search(work);
process.channel!.ref();
process.send!({ result });
process.off('disconnect', giveUp);
process.disconnect();

/** Passes the folders to Astro's configuration file through the environment. */
async function site({ root, folder, packs, slice }: Work & { stage: 'site' }): Promise<null> {
  process.env['PAPER_KITE_CURRICULUM'] = root;
  process.env['PAPER_KITE_PACKS'] = packs;
  if (slice) process.env['PAPER_KITE_SLICE'] = JSON.stringify(slice);
  const [{ build }, { readForSite }] = await Promise.all([import('astro'), import('./readForSite.ts')]);
  readForSite(path.resolve(root));
  await build({ root: path.resolve('.'), outDir: folder, logLevel: 'error' });
  return null;
}

/** Imports dynamically, so that each stage loads only what it needs. */
async function search(work: Work & { stage: 'search' | 'copies' }): Promise<{ pages: number } | null> {
  // Leaves memory to Pagefind, which runs at the same time.
  limitHeapGrowth();
  const { buildSearchIndex, buildSearchIndexes } = await import('../tools/search/buildIndex.ts');
  if (work.stage === 'search') return buildSearchIndex(work.folder);
  await buildSearchIndexes(work.folders);
  return null;
}
