import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { filesBelow } from '../lib/files/filesBelow.ts';
import { slicesOf } from '../site/slice.ts';
import { runInChildProcess } from './childProcess.ts';

/**
 * How many documents one run of Astro builds. A bundle is kept in memory, about a megabyte per document; the planned curriculum of 194
 * documents is one slice. Each further slice costs a few seconds.
 */
const documentsPerSlice = 200;

export interface SiteRequest {
  /** The folder of the curriculum. */
  root: string;
  documents: readonly CurriculumDocument[];
  /** The folder for the pages; its contents are lost. A temporary folder next to it is used and removed. */
  folder: string;
  /** The folder of the finished packs, for the download pages. */
  packs: string;
  documentsPerSlice?: number;
}

/** Builds all pages of the site, slice by slice. The result does not depend on the number of slices. */
export async function buildSite(request: SiteRequest): Promise<void> {
  const { root, folder, packs } = request;
  const slices = slicesOf(request.documents, request.documentsPerSlice ?? documentsPerSlice);
  if (slices.length === 1) return runInChildProcess({ stage: 'site', root, folder, packs });
  const sliceFolder = `${folder}-slice`;
  rmSync(folder, { recursive: true, force: true });
  try {
    for (const slice of slices) {
      await runInChildProcess({ stage: 'site', root, folder: sliceFolder, packs, slice });
      merge(sliceFolder, folder);
    }
  } finally {
    rmSync(sliceFolder, { recursive: true, force: true });
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
