import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCacheRecord, writeCacheFile, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { makeFolder } from '../lib/files/makeFolder.ts';
import { markUsed, sweep } from '../lib/files/sweep.ts';
import type { PaperUse } from './typesetter.ts';

/** The facts of a finished PDF. `paperOf` holds the paper that each part takes, by its key. */
export interface PdfFacts {
  pages: number;
  paperOf: [key: string, paper: PaperUse][];
  bytes: number;
  sha256: string;
}

/** PDFs that were used today are kept, and those of the last month up to a gigabyte. */
const keeping = { days: 30, bytes: 1_000_000_000, names: /^[0-9a-f]{64}\.(pdf|json)$/ };

/**
 * Caches finished PDFs by their keys (`bookKeys.ts`). Keys depend on the content, so entries never become stale. A damaged PDF or
 * damaged facts count as missing: the PDF is made again.
 */
export class PdfCache {
  readonly folder: string;

  constructor(folder = path.resolve('.cache/pdf')) {
    this.folder = folder;
    makeFolder(folder);
  }

  find(key: string): PdfFacts | undefined {
    const facts = readCacheRecord(this.factsOf(key), key) as PdfFacts | undefined;
    if (!facts || !this.read(key, facts.sha256)) return undefined;
    for (const file of [this.factsOf(key), this.fileOf(key)]) markUsed(file);
    return facts;
  }

  /** Returns the bytes of a PDF; undefined when it is missing or its checksum differs. */
  read(key: string, sha256: string): Uint8Array | undefined {
    return readProven(this.fileOf(key), sha256);
  }

  /** Writes the PDF before its facts, so that there are no facts without a PDF. */
  keep(key: string, pdf: Uint8Array, facts: PdfFacts): void {
    writeCacheFile(this.fileOf(key), pdf);
    writeCacheRecord(this.factsOf(key), key, facts);
  }

  /** Removes entries that have not been used for long, see `lib/files/sweep.ts`. */
  sweep(): void {
    sweep(this.folder, keeping);
  }

  fileOf(key: string): string {
    return path.join(this.folder, `${key}.pdf`);
  }

  private factsOf(key: string): string {
    return path.join(this.folder, `${key}.json`);
  }
}

/** Returns the bytes of a file; undefined when it cannot be read or its checksum differs. */
export function readProven(file: string, sha256: string): Uint8Array | undefined {
  try {
    const content = readFileSync(file);
    return createHash('sha256').update(content).digest('hex') === sha256 ? content : undefined;
  } catch {
    return undefined;
  }
}
