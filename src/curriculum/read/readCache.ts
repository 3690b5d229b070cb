import { hash } from 'node:crypto';

/** Caches parsed files, so that unchanged files are not parsed again. */
export interface ReadCache {
  /** Opens the cached parts of a document, a page or a registry. */
  of(name: string): CachedParts;
}

/** The cached parts of one document, page or registry. */
export interface CachedParts {
  /**
   * Returns the cached value of `part` if its sources are unchanged; otherwise calls `make` and caches the result. The result has to be
   * plain data that depends only on the names, on the sources, whose hash (`hashOf`) is given, and on the code that reads.
   */
  recall<T>(part: string, sourceHash: string, make: () => T): T;
  /** Saves the parts for the next run; parts that were not requested are dropped. */
  close(): void;
}

/** A cache that never keeps anything. */
export const noReadCache: ReadCache = { of: () => ({ recall: (_part, _sourceHash, make) => make(), close: () => {} }) };

/** Returns the hash of texts: half a SHA-256, 32 hex digits. Made at once: most texts are short, and a hash that is made bit by bit costs more than they do. */
export function hashOf(...texts: readonly string[]): string {
  return hash('sha256', texts.map((text) => `${text}\0`).join(''), 'hex').slice(0, 32);
}

const hashes = new WeakMap<object, string>();

/** Returns the hash of data that was read, calculated once for each object: what was read is never changed. */
export function hashOfData(data: object): string {
  const known = hashes.get(data) ?? hashOf(JSON.stringify(data));
  hashes.set(data, known);
  return known;
}
