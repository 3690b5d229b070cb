import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languagesFolder } from '../curriculum/language.ts';
import { readCacheRecord, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { hashFiles, hashIfThere } from '../lib/files/hash.ts';
import { programHash } from '../lib/files/programHash.ts';
import { markUsed, sweep } from '../lib/files/sweep.ts';
import { readManifest } from './buildPacks.ts';
import { readProven } from './cache.ts';
import { manifestFile } from './manifest.ts';

/** What is written: the curriculum's own folders. One may be missing: a curriculum of lessons alone has no workshops. */
const written = ['lessons', 'workshops', 'content'];

/**
 * Remembers from which files a folder of packs was made, so that a run without changes need not even read the
 * curriculum. `request` is what was asked for: other options, another memory.
 */
export class Memory {
  private readonly name: string;
  private readonly file: string;
  private readonly inputs: string;
  private readonly out: string;

  constructor(root: string, out: string, request: string) {
    this.out = out;
    this.name = createHash('sha256').update(root).update('\0').update(out).update('\0').update(request).digest('hex').slice(0, 16);
    this.file = path.resolve('.cache/packs', this.name);
    const hash = createHash('sha256');
    for (const folder of written) hashIfThere(hash, path.join(root, folder));
    // Languages may lie elsewhere.
    hashFiles(hash.update(programHash()), languagesFolder);
    this.inputs = hash.digest('hex');
  }

  /**
   * The number of PDFs when nothing has changed since `remember`, and all of them and the manifest still lie in the folder as they
   * were written, else undefined.
   */
  unchanged(): number | undefined {
    const manifest = readManifest(this.out);
    if (manifest.length === 0 || readCacheRecord(this.file, this.name) !== this.state()) return undefined;
    markUsed(this.file);
    return manifest.every(({ file, sha256 }) => readProven(path.join(this.out, file), sha256)) ? manifest.length : undefined;
  }

  /** A memory that cannot be kept costs time and nothing else. */
  remember(): void {
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

/** These records are small. */
const keeping = { days: 30, bytes: 10_000_000, names: /^[0-9a-f]{16}$/ };
