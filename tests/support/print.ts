import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fontFiles } from '../../src/blocks/fonts.ts';
import type { Problem } from '../../src/curriculum/problem.ts';
import { bookOf } from '../../src/print/book.ts';
import { isFoldable, makeBooklets } from '../../src/print/booklets.ts';
import { makePacks } from '../../src/print/buildPacks.ts';
import { PdfCache } from '../../src/print/cache.ts';
import { facesModule } from '../../src/print/facesModule.ts';
import type { ManifestEntry } from '../../src/print/manifest.ts';
import { Marks } from '../../src/print/marks.ts';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import type { Pack } from '../../src/print/packs/pack.ts';
import { Typesetter } from '../../src/print/typesetter.ts';
import { checkWritten } from './curriculum.ts';

/**
 * Prints some packs of the curriculum below `root`, and the booklets of those that have one, without a cache of earlier runs.
 * The PDFs come with their entries.
 */
export async function printFresh(
  root: string,
  wanted: (pack: Pack) => boolean,
  fonts?: readonly string[],
): Promise<{ printed: { entry: ManifestEntry; pdf: Uint8Array }[]; problems: Problem[] }> {
  const { curriculum } = checkWritten(root);
  const folder = path.resolve('.cache/tests', `fresh-${process.pid}-${fresh++}`);
  try {
    const cache = new PdfCache(folder);
    const { finished, problems } = await makePacks({
      curriculum,
      root,
      packs: allPacks(curriculum).filter(wanted),
      cache,
      ...(fonts ? { fonts } : {}),
    });
    const booklets = await makeBooklets(finished.filter(isFoldable), cache);
    return { printed: [...finished, ...booklets].map(({ entry, file }) => ({ entry, pdf: readFileSync(file) })), problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let fresh = 0;

/** A pack of the curriculum below `root` as Typst sets it, before it is finished. It has no pictures of its own. */
export function typesetOnly(root: string, file: string): Uint8Array {
  const { curriculum } = checkWritten(root);
  const pack = allPacks(curriculum).find((candidate) => candidate.file === file)!;
  typesetter ??= new Typesetter({ root, fonts: fontFiles, faces: facesModule() });
  return typesetter.typeset(bookOf(new Marks(root, curriculum), pack.title, pack.locale, pack.parts())).pdf;
}

let typesetter: Typesetter | undefined;
