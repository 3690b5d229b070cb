import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { languageTag, locales, otherLocales } from '../curriculum/locale.ts';
import type { Notes, ReadingMemory } from '../curriculum/read/memory.ts';
import { readCacheRecord, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { programHash } from '../lib/files/programHash.ts';
import { markUsed, sweep } from '../lib/files/sweep.ts';

/**
 * Keeps on disk what texts were read as and what was found in them: parsing is nine tenths of a check. One file a document, below a folder named for
 * the code that read it; what other code has kept is thrown away, and what was not used for a month. A memory that is damaged in
 * any way, or cannot be read or written, is no fault: the text is parsed.
 */
export class DiskMemory implements ReadingMemory {
  private readonly folder: string;

  constructor(folder = path.resolve('.cache/read')) {
    const hash = createHash('sha256').update(programHash());
    // The lists are filled for each language, in the order in which they stand in for each other.
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

  of(name: string): Notes {
    return new DiskNotes(path.join(this.folder, `${name.replaceAll('/', '~')}.json`), name);
  }
}

/** The name of a folder in which other code has kept something. A cache may be a link to a folder that holds other things too. */
const codeForm = /^[0-9a-f]{16}$/;

/** What of documents that are gone, and of other curricula, stays for a while. */
const keeping = { days: 30, bytes: 300_000_000, names: /\.json$/ };

/** The key of a part is the hash of its sources. */
type Kept = Record<string, { key: string; value: unknown }>;

class DiskNotes implements Notes {
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
