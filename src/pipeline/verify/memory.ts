import path from 'node:path';
import { readCacheRecord, writeCacheRecord } from '../../lib/files/cacheFile.ts';
import { markUsed, sweep } from '../../lib/files/sweep.ts';

/**
 * Remembers what has passed and what pages say, each under its key (`key.ts`). A record that is damaged in any way, or cannot be
 * written, is the same as none: the file is read again.
 */
export class VerifyMemory {
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
      // Next time it is read again.
    }
  }

  sweep(): void {
    sweep(this.folder, { days: 30, bytes: 100_000_000, names: /^[0-9a-f]{64}\.json$/ });
  }

  private fileOf(key: string): string {
    return path.join(this.folder, `${key}.json`);
  }
}
