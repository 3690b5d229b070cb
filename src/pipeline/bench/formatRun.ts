import { createHash } from 'node:crypto';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { originalLocale } from '../../curriculum/locale.ts';
import { ExportCache } from '../../export/cache.ts';
import { formats, ownFiles } from '../../export/formats.ts';
import { makeExports } from '../../export/makeExports.ts';
import { makePacks } from '../../print/buildPacks.ts';
import { PdfCache } from '../../print/cache.ts';
import { allPacks } from '../../print/packs/allPacks.ts';
import { isOfOneDocument } from '../../print/packs/pack.ts';

/** One run: the PDFs of single documents, then each format of the same documents, from nothing and one after the other. */
export interface FormatRun {
  pdfs: { ms: number; count: number };
  /** `largest` in bytes; `sums` is a hash of the sums of all files. */
  formats: { id: string; ms: number; count: number; largest: number; sums: string }[];
}

/** Runs in the language in which texts are written. `folder` is for caches and is empty. */
export async function formatRun(
  { curriculum, root, documents }: { curriculum: Curriculum; root: string; documents: readonly string[] },
  folder: string,
): Promise<FormatRun> {
  const isAsked = (pack: { locale: string; documents: readonly string[] }) =>
    pack.locale === originalLocale &&
    pack.documents.every((id) => documents.length === 0 || documents.some((beginning) => id.startsWith(beginning)));
  const packs = allPacks(curriculum).filter((pack) => isOfOneDocument(pack) && isAsked(pack));
  const own = ownFiles(curriculum).filter(isAsked);
  let started = performance.now();
  const printed = await makePacks({ curriculum, root, packs, cache: new PdfCache(`${folder}/pdf`) });
  if (printed.finished.length < packs.length) throw new Error('Not all PDFs were made; run "npm run check".');
  const run: FormatRun = { pdfs: { ms: performance.now() - started, count: packs.length }, formats: [] };
  const cache = new ExportCache(`${folder}/export`);
  for (const format of formats) {
    started = performance.now();
    const { finished, problems } = await makeExports({
      curriculum,
      root,
      packs: [...packs, ...own],
      printed: printed.finished,
      formats: [format],
      cache,
    });
    if (problems.length > 0) throw new Error(problems[0]!.message.en);
    const sums = createHash('sha256').update(finished.map(({ entry }) => `${entry.file} ${entry.sha256}\n`).join(''));
    run.formats.push({
      id: format.id,
      ms: performance.now() - started,
      count: finished.length,
      largest: Math.max(0, ...finished.map(({ entry }) => entry.bytes)),
      sums: sums.digest('hex'),
    });
  }
  return run;
}
