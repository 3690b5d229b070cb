import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { DiskMemory } from '../../src/checks/memory.ts';
import { readCurriculum } from '../../src/curriculum/read.ts';
import { curriculumRoot } from '../../src/curriculum/root.ts';
import type { ManifestEntry } from '../../src/print/manifest.ts';
import { type PdfFacts, readPdf } from './pdf.ts';
import { siteFolder } from './site.ts';
import { sampleOf } from './thorough.ts';

export const { curriculum } = readCurriculum(curriculumRoot(), vocabulary, new DiskMemory());

/** What the built site says of its PDFs. */
export const manifest = JSON.parse(readFileSync(path.join(siteFolder, 'packs/manifest.json'), 'utf8')) as ManifestEntry[];

/** The entries of single documents, and of packs of several. */
export const singles = manifest.filter((entry) => entry.kind === 'document');
export const bundles = manifest.filter((entry) => entry.kind !== 'document' && entry.kind !== 'booklet');

/** What a PDF is, as a sample of them should have one of each: its kind, its language, and of a single document whether it is a handout. */
const kindOf = ({ kind, locale, documents }: ManifestEntry) =>
  `${kind} ${locale} ${kind === 'document' ? `${documents[0]![0]} ${documents[0]!.includes('/')}` : ''}`;

/** PDFs that are set from the curriculum's words, or a sample of them. A booklet is folded from one of them: its pages are pictures of pages. */
export const typeset = sampleOf([...singles, ...bundles], 60, kindOf);
/** The packs, or a sample of them: each holds what single documents hold. */
export const packs = sampleOf(bundles, 16, kindOf);
export const booklets = sampleOf(
  manifest.filter((entry) => entry.kind === 'booklet'),
  8,
  kindOf,
);

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
