import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languagesFolder } from '../curriculum/language.ts';
import { editionConfigPath } from '../curriculum/schema/yamlFiles.ts';
import { readCacheRecord, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { hashFiles, hashIfThere } from '../lib/files/hash.ts';
import { programHash } from '../lib/files/programHash.ts';
import { markUsed, sweep } from '../lib/files/sweep.ts';
import { readListed } from './buildPacks.ts';
import { readProven } from './cache.ts';
import { type ListedFile, manifestFile } from './manifest.ts';

/** What a curriculum consists of. Some may be missing: a curriculum with only lessons has no workshops. */
const curriculumParts = ['lessons', 'workshops', 'content', editionConfigPath];

/**
 * Records a hash of the files from which a folder of packs was made, so that a run without changes need not even read the curriculum.
 * Each `request`, the options of the command, has its own record.
 */
export class PrintFingerprint {
  private readonly name: string;
  private readonly file: string;
  private readonly inputs: string;
  private readonly out: string;

  constructor(root: string, out: string, request: string) {
    this.out = out;
    this.name = createHash('sha256').update(root).update('\0').update(out).update('\0').update(request).digest('hex').slice(0, 16);
    this.file = path.resolve('.cache/packs', this.name);
    const hash = createHash('sha256');
    for (const part of curriculumParts) hashIfThere(hash, path.join(root, part));
    // Added languages may be in another folder.
    hashFiles(hash.update(programHash()), languagesFolder);
    this.inputs = hash.digest('hex');
  }

  /**
   * Returns the files when nothing has changed since `save`, and the manifest and all files are in the folder as they were
   * written; otherwise undefined.
   */
  unchanged(): ListedFile[] | undefined {
    const manifest = readListed(this.out);
    if (manifest.length === 0 || readCacheRecord(this.file, this.name) !== this.state()) return undefined;
    markUsed(this.file);
    return manifest.every(({ file, sha256 }) => readProven(path.join(this.out, file), sha256)) ? manifest : undefined;
  }

  /** Saves the record. Errors are ignored: without a record the next run only takes longer. */
  save(): void {
    try {
      writeCacheRecord(this.file, this.name, this.state());
    } catch {
      return;
    }
    sweep(path.dirname(this.file), keeping);
  }

  private state(): string {
    return createHash('sha256')
      .update(this.inputs)
      .update(readFileSync(path.join(this.out, manifestFile)))
      .digest('hex');
  }
}

/** How long records are kept; they are small. */
const keeping = { days: 30, bytes: 10_000_000, names: /^[0-9a-f]{16}$/ };
