import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCacheRecord, writeCacheFile, writeCacheRecord } from '../../lib/files/cacheFile.ts';
import { filesBelow } from '../../lib/files/filesBelow.ts';
import { makeFolder } from '../../lib/files/makeFolder.ts';
import { markUsed, sweep } from '../../lib/files/sweep.ts';
import type { Edition } from '../edition.ts';
import { type BuiltSite, isForTheWebAlone, isPage, readBytes } from '../site/builtSite.ts';
import type { Copy } from './copies.ts';
import type { CopyEntry } from './copyEntry.ts';

export interface KeptCopiesRequest {
  /** Where ZIPs are kept. */
  folder: string;
  /** A hash of the program that makes copies. */
  program: string;
}

/** What is kept of a ZIP. */
interface Kept {
  key: string;
  entry: CopyEntry;
  /** The hash of each file of the site, other than a page, that went into it. */
  files: Record<string, string>;
}

/**
 * Keeps the ZIPs of grades, so that a build after an edit makes those of one grade alone. A ZIP is used again only if everything is the same that it
 * was made from: the program, the edition, the names of all files of the site, its pages, the scripts, and the files that its pages need.
 */
export class KeptCopies {
  private readonly folder: string;
  private readonly site: BuiltSite;
  private readonly common: string;
  private readonly hashes = new Map<string, string>();

  constructor({ folder, program }: KeptCopiesRequest, site: BuiltSite, edition: Edition) {
    this.folder = folder;
    this.site = site;
    makeFolder(folder);
    const names = [...site.files].filter((file) => !isForTheWebAlone(file));
    // Scripts are bundled from modules, which are not in the copy itself.
    const scripts = [...site.files].filter((file) => file.startsWith('_astro/')).map((file) => [file, this.hashOf(file)]);
    this.common = JSON.stringify([program, edition, site.base, names, scripts]);
  }

  /** Writes the kept ZIP of a copy to `zips` and returns its entry; undefined if it has to be made. */
  restore(copy: Copy, zips: string): CopyEntry | undefined {
    const kept = readCacheRecord(this.recordOf(copy), copy.name) as Kept | undefined;
    if (kept?.key !== this.keyOf(copy)) return undefined;
    if (!Object.entries(kept.files).every(([file, hash]) => this.site.files.has(file) && this.hashOf(file) === hash)) return undefined;
    const zip = this.zipOf(copy);
    try {
      if (createHash('sha256').update(readFileSync(zip)).digest('hex') !== kept.entry.sha256) return undefined;
      copyFileSync(zip, path.join(zips, kept.entry.file));
    } catch {
      return undefined;
    }
    for (const file of [zip, this.recordOf(copy)]) markUsed(file);
    return kept.entry;
  }

  /** Keeps a ZIP that was made of the folder `made`. Errors are ignored: without it the next build only takes longer. */
  keep(copy: Copy, made: string, zips: string, entry: CopyEntry): void {
    const needed = filesBelow(made).filter((file) => this.site.files.has(file) && !isPage(file));
    const kept: Kept = { key: this.keyOf(copy), entry, files: Object.fromEntries(needed.map((file) => [file, this.hashOf(file)])) };
    try {
      // The ZIP first: a record without it is passed over.
      writeCacheFile(this.zipOf(copy), readFileSync(path.join(zips, entry.file)), { flush: false });
      writeCacheRecord(this.recordOf(copy), copy.name, kept);
    } catch {
      return;
    }
    sweep(this.folder, keeping);
  }

  private keyOf(copy: Copy): string {
    const { name, pages, standIns, elsewhere, formats } = copy;
    const held = [...pages].map((page) => [page, this.hashOf(page)]);
    return createHash('sha256')
      .update(JSON.stringify([this.common, name, held, [...standIns], elsewhere, formats]))
      .digest('hex');
  }

  private hashOf(file: string): string {
    const hash = this.hashes.get(file) ?? createHash('sha256').update(readBytes(this.site, file)).digest('hex');
    this.hashes.set(file, hash);
    return hash;
  }

  private zipOf({ name }: Copy): string {
    return path.join(this.folder, `${name}.zip`);
  }

  private recordOf({ name }: Copy): string {
    return path.join(this.folder, `${name}.json`);
  }
}

/** ZIPs of a month, up to a third of a gigabyte. */
const keeping = { days: 30, bytes: 300_000_000, names: /^[a-z0-9-]+\.(?:zip|json)$/ };
