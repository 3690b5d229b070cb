import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { filesBelow } from '../lib/files/filesBelow.ts';
import { slicesOf } from '../site/slice.ts';
import { runInChildProcess } from './childProcess.ts';
import type { KeptPages } from './keptPages.ts';

/**
 * How many documents one run of Astro builds. A bundle is kept in memory, about a megabyte per document; the planned curriculum of 194
 * documents is one slice. Each further slice costs a few seconds.
 */
const documentsPerSlice = 200;

export interface SiteRequest {
  /** The folder of the curriculum. */
  root: string;
  documents: readonly CurriculumDocument[];
  /** The folder for the pages; its contents are lost. Temporary folders next to it are used and removed. */
  folder: string;
  /** The folder of the finished packs, for the download pages. */
  packs: string;
  documentsPerSlice?: number;
  /** Has the pages of documents that were rendered before; without it all are rendered. */
  kept?: KeptPages;
}

/** Builds all pages of the site, slice by slice. The result does not depend on the number of slices, nor on what is kept. */
export async function buildSite(request: SiteRequest): Promise<void> {
  const { root, documents, folder, packs, kept } = request;
  const [sliceFolder, keptFolder] = [`${folder}-slice`, `${folder}-kept`];
  rmSync(folder, { recursive: true, force: true });
  try {
    const rendered = kept?.restore(documents, keptFolder) ?? documents;
    const slices = slicesOf(rendered, request.documentsPerSlice ?? documentsPerSlice, documents);
    if (slices.length === 1 && rendered.length === documents.length) await runInChildProcess({ stage: 'site', root, folder, packs });
    else {
      for (const slice of slices) {
        await runInChildProcess({ stage: 'site', root, folder: sliceFolder, packs, slice });
        merge(sliceFolder, folder);
      }
    }
    kept?.keep(rendered, folder);
    if (existsSync(keptFolder)) merge(keptFolder, folder);
  } finally {
    for (const temporary of [sliceFolder, keptFolder]) rmSync(temporary, { recursive: true, force: true });
  }
}

/** Moves the files of a slice into the site. Styles and scripts come from every slice and must be identical. */
function merge(from: string, into: string): void {
  for (const file of filesBelow(from)) {
    const source = path.join(from, file);
    const target = path.join(into, file);
    if (!existsSync(target)) {
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(source, target);
    } else if (!readFileSync(source).equals(readFileSync(target))) {
      throw new Error(`${file} differs between two slices of the site, so they cannot be merged.`);
    }
  }
}
