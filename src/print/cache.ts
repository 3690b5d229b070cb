import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCacheRecord, writeCacheFile, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { makeFolder } from '../lib/files/makeFolder.ts';
import { markUsed, sweep } from '../lib/files/sweep.ts';
import type { Room } from './typesetter.ts';

/** What is known of a PDF that has been made. `roomOf` holds the paper that each part takes, by its key. */
export interface PdfFacts {
  pages: number;
  roomOf: [key: string, room: Room][];
  bytes: number;
  sha256: string;
}

/** What is kept besides the PDFs that were used today: those of a month, up to a gigabyte. */
const keeping = { days: 30, bytes: 1_000_000_000, names: /^[0-9a-f]{64}\.(pdf|json)$/ };

/**
 * Keeps finished PDFs under their keys (`bookKeys.ts`). What has not changed is found again and never goes stale. A PDF or its
 * facts that are damaged in any way are the same as none: the PDF is made again.
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

  /** The bytes of a PDF; undefined when it is not there or has another sum. */
  read(key: string, sha256: string): Uint8Array | undefined {
    return readProven(this.fileOf(key), sha256);
  }

  /** The PDF first, then its facts: facts without a PDF are never found. */
  keep(key: string, pdf: Uint8Array, facts: PdfFacts): void {
    writeCacheFile(this.fileOf(key), pdf);
    writeCacheRecord(this.factsOf(key), key, facts);
  }

  /** Throws away what nothing needs, see `files/sweep.ts`. */
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

/** The bytes of a file; undefined when it cannot be read or has another sum. */
export function readProven(file: string, sha256: string): Uint8Array | undefined {
  try {
    const content = readFileSync(file);
    return createHash('sha256').update(content).digest('hex') === sha256 ? content : undefined;
  } catch {
    return undefined;
  }
}
