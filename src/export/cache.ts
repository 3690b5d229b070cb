import { createHash } from 'node:crypto';
import path from 'node:path';
import { readCacheRecord, writeCacheFile, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { makeFolder } from '../lib/files/makeFolder.ts';
import { markUsed, sweep } from '../lib/files/sweep.ts';
import { readProven } from '../print/cache.ts';

/** What is known of a file: its size and its checksum. */
export interface FileFacts {
  bytes: number;
  sha256: string;
}

/** Files that were used today are kept, and those of the last month up to half a gigabyte. */
const keeping = { days: 30, bytes: 500_000_000, names: /^[0-9a-f]{64}\.(file|json)$/ };

/** Caches finished files by keys that depend on their content, as `PdfCache` does. A damaged file counts as missing. */
export class ExportCache {
  private readonly folder: string;

  constructor(folder = path.resolve('.cache/export')) {
    this.folder = folder;
    makeFolder(folder);
  }

  find(key: string): FileFacts | undefined {
    const facts = readCacheRecord(this.factsOf(key), key) as FileFacts | undefined;
    if (!facts || !readProven(this.fileOf(key), facts.sha256)) return undefined;
    for (const file of [this.factsOf(key), this.fileOf(key)]) markUsed(file);
    return facts;
  }

  /** Writes the file before its facts, so that there are no facts without a file. */
  keep(key: string, content: Uint8Array): FileFacts {
    const facts = { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    writeCacheFile(this.fileOf(key), content);
    writeCacheRecord(this.factsOf(key), key, facts);
    return facts;
  }

  /** Removes entries that have not been used for long, see `lib/files/sweep.ts`. */
  sweep(): void {
    sweep(this.folder, keeping);
  }

  fileOf(key: string): string {
    return path.join(this.folder, `${key}.file`);
  }

  private factsOf(key: string): string {
    return path.join(this.folder, `${key}.json`);
  }
}
