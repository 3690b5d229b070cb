import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { DiskMemory } from '../../src/checks/memory.ts';
import { readCurriculum } from '../../src/curriculum/read.ts';
import { curriculumRoot } from '../../src/curriculum/root.ts';
import type { ManifestEntry } from '../../src/print/manifest.ts';
import { type PdfFacts, readPdf } from './pdf.ts';
import { siteFolder } from './site.ts';

export const { curriculum } = readCurriculum(curriculumRoot(), vocabulary, new DiskMemory());

/** What the built site says of its PDFs. */
export const manifest = JSON.parse(readFileSync(path.join(siteFolder, 'packs/manifest.json'), 'utf8')) as ManifestEntry[];

/** The entries of single documents, and of packs of several. */
export const singles = manifest.filter((entry) => entry.kind === 'document');
export const bundles = manifest.filter((entry) => entry.kind !== 'document' && entry.kind !== 'booklet');

/** Those that are set from the curriculum's words. A booklet is folded from one of them: its pages are pictures of pages. */
export const typeset = [...singles, ...bundles];
export const booklets = manifest.filter((entry) => entry.kind === 'booklet');

export function pdfFile(entry: ManifestEntry): string {
  return path.join(siteFolder, 'packs', entry.file);
}

const read = new Map<string, Promise<PdfFacts>>();

/** Each PDF is read once in a file of tests. */
export function factsOf(entry: ManifestEntry): Promise<PdfFacts> {
  let facts = read.get(entry.file);
  if (!facts) {
    facts = readPdf(pdfFile(entry));
    read.set(entry.file, facts);
  }
  return facts;
}
