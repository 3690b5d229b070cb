import { createHash } from 'node:crypto';

/** Keeps what files were read as, so that those that have not changed are not parsed again. */
export interface ReadCache {
  /** What is kept of a document, a page or a registry. */
  of(name: string): CachedParts;
}

/** What is kept of the parts of one thing. */
export interface CachedParts {
  /**
   * What was kept of `part`, if it was made from the very same sources; else what `make` answers, which is kept. The answer is
   * plain data and depends on nothing but the names, the sources, whose hash (`hashOf`) is given, and the code that reads.
   */
  recall<T>(part: string, sourceHash: string, make: () => T): T;
  /** Keeps what has been made, for the next run; parts that nobody asked for are forgotten. */
  close(): void;
}

/** Remembers nothing. */
export const noReadCache: ReadCache = { of: () => ({ recall: (_part, _sourceHash, make) => make(), close: () => {} }) };

/** The hash of texts: half a SHA-256, 32 hex digits. */
export function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 32);
}
