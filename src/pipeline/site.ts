import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { filesBelow } from '../lib/files/filesBelow.ts';
import { slicesOf } from '../site/slice.ts';
import { apart } from './apart.ts';

/**
 * How many documents Astro takes at once. A bundle keeps everything it holds in memory, about a megabyte a document; the
 * planned curriculum of 194 is one slice. More slices cost a few seconds each.
 */
const documentsPerSlice = 200;

export interface SiteRequest {
  /** The folder of the curriculum. */
  root: string;
  documents: readonly CurriculumDocument[];
  /** Where the pages go; what was in it is lost. Another folder beside it is used and removed. */
  folder: string;
  /** The folder of the finished packs, for the download pages. */
  packs: string;
  documentsPerSlice?: number;
}

/** Makes all pages of the site, a slice of the documents after the other. The same pages come out, however many slices. */
export async function buildSite(request: SiteRequest): Promise<void> {
  const { root, folder, packs } = request;
  const slices = slicesOf(request.documents, request.documentsPerSlice ?? documentsPerSlice);
  if (slices.length === 1) return apart({ stage: 'site', root, folder, packs });
  const beside = `${folder}-slice`;
  rmSync(folder, { recursive: true, force: true });
  try {
    for (const slice of slices) {
      await apart({ stage: 'site', root, folder: beside, packs, slice });
      merge(beside, folder);
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Moves what a slice has made into the site. Styles and scripts come from every slice and have to be the same. */
function merge(from: string, into: string): void {
  for (const file of filesBelow(from)) {
    const source = path.join(from, file);
    const target = path.join(into, file);
    if (!existsSync(target)) {
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(source, target);
    } else if (!readFileSync(source).equals(readFileSync(target))) {
      throw new Error(`${file} differs between two slices of the site, so they cannot be put together.`);
    }
  }
}
