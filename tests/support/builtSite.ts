import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { DiskReadCache } from '../../src/checks/diskReadCache.ts';
import type { Curriculum } from '../../src/curriculum/curriculum.ts';
import { readCurriculum } from '../../src/curriculum/read.ts';
import { readManifest } from '../../src/print/buildPacks.ts';
import type { ManifestEntry } from '../../src/print/manifest.ts';
import { type PdfFacts, readPdf } from './pdf.ts';

/** A curriculum and the site that was built from it: what the functions in `printed/` look at, whosever curriculum it is. */
export class BuiltSite {
  readonly curriculum: Curriculum;
  /** Where the site is, with its PDFs in `packs/`. */
  readonly folder: string;
  /** What the site says of its PDFs. */
  readonly manifest: ManifestEntry[];
  private readonly read = new Map<string, Promise<PdfFacts>>();

  /** `root` is the folder of the curriculum. */
  constructor(root: string, folder: string) {
    this.curriculum = readCurriculum(root, vocabulary, new DiskReadCache()).curriculum;
    this.folder = folder;
    this.manifest = readManifest(path.join(folder, 'packs'));
  }

  /** The entries of single documents. */
  get singles(): ManifestEntry[] {
    return this.manifest.filter(({ kind }) => kind === 'document');
  }

  /** The entries of packs of several documents, and of the test sheet. */
  get bundles(): ManifestEntry[] {
    return this.manifest.filter(({ kind }) => kind !== 'document' && kind !== 'booklet');
  }

  /** A booklet is folded from one of the others: its pages are pictures of pages. */
  get booklets(): ManifestEntry[] {
    return this.manifest.filter(({ kind }) => kind === 'booklet');
  }

  entryOf(file: string): ManifestEntry {
    const found = this.manifest.find((entry) => entry.file === file);
    if (!found) throw new Error(`The site has no ${file}.`);
    return found;
  }

  fileOf({ file }: ManifestEntry): string {
    return path.join(this.folder, 'packs', file);
  }

  bytesOf(entry: ManifestEntry): Uint8Array {
    return readFileSync(this.fileOf(entry));
  }

  /** Each PDF is read once. */
  factsOf(entry: ManifestEntry): Promise<PdfFacts> {
    let facts = this.read.get(entry.file);
    if (!facts) {
      facts = readPdf(this.fileOf(entry));
      this.read.set(entry.file, facts);
    }
    return facts;
  }
}
