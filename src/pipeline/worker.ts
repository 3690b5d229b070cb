// Does one stage of the build in a process of its own. Started by apart.ts; its only argument is the work as JSON.
import path from 'node:path';
import type { Work } from './apart.ts';
import { growSparingly } from './cli/sparing.ts';

const work = JSON.parse(process.argv[2]!) as Work;
// Whoever started this is gone, killed perhaps: nobody waits for the rest, and the next build wants the folder.
const giveUp = () => process.exit(1);
process.once('disconnect', giveUp);
process.send!({ result: work.stage === 'site' ? await site(work) : await search(work) });
process.off('disconnect', giveUp);
process.disconnect();

/** Astro's configuration file reads where things are from the environment. */
async function site({ root, folder, packs, slice }: Work & { stage: 'site' }): Promise<null> {
  process.env['PAPER_KITE_CURRICULUM'] = root;
  process.env['PAPER_KITE_PACKS'] = packs;
  if (slice) process.env['PAPER_KITE_SLICE'] = JSON.stringify(slice);
  const { build } = await import('astro');
  await build({ root: path.resolve('.'), outDir: folder, logLevel: 'error' });
  return null;
}

/** Each stage loads only what it needs. */
async function search(work: Work & { stage: 'search' | 'copies' }): Promise<{ pages: number } | null> {
  // Pagefind, beside it, needs the memory.
  growSparingly();
  const { buildSearchIndex, buildSearchIndexes } = await import('../tools/search/buildIndex.ts');
  if (work.stage === 'search') return buildSearchIndex(work.folder);
  await buildSearchIndexes(work.folders);
  return null;
}
