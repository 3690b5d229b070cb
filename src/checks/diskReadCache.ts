import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { languageTag, locales, otherLocales } from '../curriculum/locale.ts';
import type { CachedParts, ReadCache } from '../curriculum/read/readCache.ts';
import { readCacheRecord, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { programHash } from '../lib/files/programHash.ts';
import { markUsed, sweep } from '../lib/files/sweep.ts';

/**
 * Caches parsed texts and findings on disk, because parsing is nine tenths of a check. One file per document, in a folder named after a
 * hash of the program. Folders of other versions, and files not used for a month, are deleted. If a file is damaged or cannot be read or
 * written, the text is parsed again.
 */
export class DiskReadCache implements ReadCache {
  private readonly folder: string;

  constructor(folder = path.resolve('.cache/read')) {
    const hash = createHash('sha256').update(programHash());
    // Lists by language are completed from fallback languages, so their order matters.
    hash.update(JSON.stringify(locales.map((locale) => [locale, languageTag[locale], otherLocales(locale)])));
    const code = hash.digest('hex').slice(0, 16);
    this.folder = path.join(folder, code);
    quietly(() => {
      mkdirSync(this.folder, { recursive: true });
      for (const other of readdirSync(folder))
        if (other !== code && codeForm.test(other)) rmSync(path.join(folder, other), { recursive: true, force: true });
    });
    sweep(this.folder, keeping);
  }

  of(name: string): CachedParts {
    return new DiskCachedParts(path.join(this.folder, `${name.replaceAll('/', '~')}.json`), name);
  }
}

/** The form of the folder names that this cache creates; the cache folder may be a link to a folder with other things in it. */
const codeForm = /^[0-9a-f]{16}$/;

/** How long files of deleted documents and of other curricula are kept. */
const keeping = { days: 30, bytes: 300_000_000, names: /\.json$/ };

/** The key of a part is the hash of its sources. */
type Kept = Record<string, { key: string; value: unknown }>;

class DiskCachedParts implements CachedParts {
  private readonly file: string;
  private readonly name: string;
  private readonly before: Kept;
  private readonly now: Kept = {};
  private changed = false;

  constructor(file: string, name: string) {
    this.file = file;
    this.name = name;
    this.before = (readCacheRecord(file, name) as Kept | undefined) ?? {};
  }

  recall<T>(part: string, key: string, make: () => T): T {
    const kept = this.before[part];
    const found = kept?.key === key;
    const value = found ? (kept.value as T) : make();
    this.now[part] = { key, value };
    if (!found) this.changed = true;
    return value;
  }

  close(): void {
    if (this.changed) quietly(() => writeCacheRecord(this.file, this.name, this.now));
    else markUsed(this.file);
  }
}

function quietly<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
