import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ReadingMemory } from '../curriculum/read/memory.ts';
import { hashFiles } from '../files/hash.ts';
import { writeWhole } from '../files/whole.ts';

/** The code by which texts are read, and the versions of the parsers: another code, another memory. */
const readers = ['src/curriculum', 'src/blocks', 'package-lock.json'];

/**
 * Keeps on disk what documents were read as: parsing is nine tenths of a check. One file a document, below a folder named for
 * the code that read it; what other code has kept is thrown away. A memory that cannot be read or written is no fault: the
 * text is parsed.
 */
export class DiskMemory implements ReadingMemory {
  private readonly folder: string;

  constructor(folder = path.resolve('.cache/read')) {
    const hash = createHash('sha256');
    for (const place of readers) hashFiles(hash, path.resolve(place));
    const code = hash.digest('hex').slice(0, 16);
    this.folder = path.join(folder, code);
    quietly(() => {
      mkdirSync(this.folder, { recursive: true });
      for (const other of readdirSync(folder)) if (other !== code) rmSync(path.join(folder, other), { recursive: true, force: true });
    });
  }

  recall<T>(name: string, sources: readonly string[], make: () => T): T {
    const hash = createHash('sha256').update(name);
    for (const source of sources) hash.update('\0').update(source);
    const key = hash.digest('hex');
    const file = path.join(this.folder, `${name.replaceAll('/', '~')}.json`);
    const kept = quietly(() => readFileSync(file, 'utf8'));
    if (kept?.startsWith(key)) {
      const value = quietly(() => JSON.parse(kept.slice(key.length)) as T);
      if (value !== undefined) return value;
    }
    const made = make();
    quietly(() => writeWhole(file, key + JSON.stringify(made)));
    return made;
  }
}

function quietly<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
