import path from 'node:path';
import { readCacheRecord, writeCacheRecord } from '../../lib/files/cacheFile.ts';
import { markUsed, sweep } from '../../lib/files/sweep.ts';

/**
 * Caches which files have passed and the contents of pages, each under its key (`key.ts`). If a record is damaged, missing or could not
 * be written, its file is read again.
 */
export class VerifyCache {
  private readonly folder: string;

  constructor(folder = path.resolve('.cache/verify')) {
    this.folder = folder;
  }

  find(key: string): unknown {
    const file = this.fileOf(key);
    const value = readCacheRecord(file, key);
    if (value !== undefined) markUsed(file);
    return value;
  }

  keep(key: string, value: unknown): void {
    try {
      writeCacheRecord(this.fileOf(key), key, value);
    } catch {
      // The file is read again next time.
    }
  }

  sweep(): void {
    sweep(this.folder, { days: 30, bytes: 100_000_000, names: /^[0-9a-f]{64}\.json$/ });
  }

  private fileOf(key: string): string {
    return path.join(this.folder, `${key}.json`);
  }
}
