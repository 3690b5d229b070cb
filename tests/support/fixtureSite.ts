import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { DiskReadCache } from '../../src/checks/diskReadCache.ts';
import { readCurriculum } from '../../src/curriculum/read.ts';
import { readManifest } from '../../src/print/buildPacks.ts';
import type { ManifestEntry } from '../../src/print/manifest.ts';
import { fixtureRoot } from './fixture.ts';
import { type PdfFacts, readPdf } from './pdf.ts';
import { siteFolder } from './site.ts';

/** The curriculum of the fixture, and what its built site says of its PDFs. */
export const { curriculum } = readCurriculum(fixtureRoot, vocabulary, new DiskReadCache());
export const manifest = readManifest(`${siteFolder}/packs`);

/** Where a PDF of the built site is; `file` is relative to its folder of PDFs. */
export function pdfOf(file: string): string {
  return `${siteFolder}/packs/${file}`;
}

export function factsOf({ file }: Pick<ManifestEntry, 'file'>): Promise<PdfFacts> {
  return readPdf(pdfOf(file));
}
