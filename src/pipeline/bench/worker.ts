// Runs one job in its own process, so that its time and memory can be measured. Started by measure.ts.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fontFiles } from '../../blocks/fonts.ts';
import { vocabulary } from '../../blocks/vocabulary.ts';
import { checkCurriculum } from '../../checks/check.ts';
import { DiskReadCache } from '../../checks/diskReadCache.ts';
import { readCheckedCurriculum } from '../../curriculum/read.ts';
import { bookOf } from '../../print/book.ts';
import { makePacks } from '../../print/buildPacks.ts';
import { PdfCache } from '../../print/cache.ts';
import { facesModule } from '../../print/facesModule.ts';
import { Marks } from '../../print/marks.ts';
import { allPacks } from '../../print/packs/allPacks.ts';
import { Typesetter } from '../../print/typesetter.ts';
import { build } from '../build.ts';
import { buildSite } from '../buildSite.ts';
import { runInChildProcess } from '../childProcess.ts';
import { limitHeapGrowth } from '../cli/heapGrowth.ts';
import { isOfFirst } from './firstProducts.ts';
import { formatRun } from './formatRun.ts';

const [work, root, out, products] = process.argv.slice(2) as [string, string, string | undefined, string | undefined];
// As the commands do. A check is short and does not limit its memory.
if (work !== 'check') limitHeapGrowth();

/** The single documents in both languages, which Chromium prints too. */
function documentPacks(curriculum: ReturnType<typeof checkCurriculum>['curriculum']) {
  return allPacks(curriculum).filter((pack) => pack.kind === 'document');
}

const jobs: Record<string, () => Promise<object>> = {
  /** From files on disk to finished PDFs of every document, without a cache. */
  pipeline: () =>
    timed(async () => {
      const { curriculum } = checkCurriculum(root);
      const { finished } = await makePacks({ curriculum, root, packs: documentPacks(curriculum), cache: emptyCache() });
      return finished.reduce((pages, { entry }) => pages + entry.pages, 0);
    }),
  /** The same trees, ready in memory, through Typst alone. */
  typst: async () => {
    const { curriculum } = checkCurriculum(root);
    const marks = new Marks(root, curriculum);
    const books = documentPacks(curriculum).map((pack) => bookOf(marks, pack.title, pack.locale, pack.parts()));
    return timed(async () => {
      const typesetter = new Typesetter({ root, fonts: fontFiles, faces: facesModule() });
      return books.reduce((pages, book) => pages + typesetter.typeset(book).pages, 0);
    });
  },
  /** Every pack, as `npm run packs` makes them on a fresh machine. */
  packs: () =>
    timed(async () => {
      const { curriculum } = checkCurriculum(root);
      const { finished } = await makePacks({ curriculum, root, packs: allPacks(curriculum), cache: emptyCache() });
      return finished.length;
    }),
  /** All other formats of documents, whose ids may begin as `out` says, and the PDFs of the same. */
  formats: () => {
    const { curriculum } = checkCurriculum(root, { cache: new DiskReadCache() });
    return formatRun({ curriculum, root, documents: out?.split(',').filter(Boolean) ?? [] }, emptyFolder());
  },
  /** What `npm run check` does: everything is read and every rule applied. Its cache is in the folder of the copies. */
  check: () =>
    timed(async () => checkCurriculum(root, { cache: new DiskReadCache(path.join(root, '.cache/read')) }).curriculum.documents.length),
  /** What `npm run build` does, for copies whose words break rules. Announces its steps. */
  build: () =>
    timed(async () => {
      const onStep = (step: string) => void process.send?.({ step });
      const asFirst = products === 'as 0.3.0';
      const bench = { onStep, hasAnyWords: true, ...(asFirst ? { isMade: isOfFirst } : {}) };
      const { problems, built } = await build({ root, out: out!, bench, ...(asFirst ? { formats: [] } : {}) });
      if (!built) throw new Error(problems[0]!.message.en);
      return problems.length;
    }),
  /** The site and its search index, without PDFs. */
  site: () =>
    timed(async () => {
      const { documents } = readCheckedCurriculum(root, vocabulary);
      await buildSite({ root, documents, folder: out!, packs: path.join(root, 'no-packs') });
      return (await runInChildProcess<{ pages: number }>({ stage: 'search', folder: out! })).pages;
    }),
};

/** A cache that is always empty, so that every PDF is really made. */
function emptyCache(): PdfCache {
  return new PdfCache(emptyFolder());
}

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'paper-kite-'));
}

async function timed(run: () => Promise<number>): Promise<{ ms: number; count: number }> {
  const started = performance.now();
  const count = await run();
  return { ms: performance.now() - started, count };
}

const result = await jobs[work]!();
process.stdout.write(`\n${JSON.stringify(result)}\n`);
process.exit(0);
