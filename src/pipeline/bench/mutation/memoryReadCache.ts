import type { ReadCache } from '../../../curriculum/read/readCache.ts';

/** Larger values are made again: a damaged file may be large, and is read once. The longest word list has a fifth of this. */
const mostCharacters = 1_000_000;

/**
 * Keeps what was read in memory, for a process that checks many curricula with much in common: a changed file has a text of its own. The same
 * objects are returned each time, so that they are compared and prepared once; they cannot be changed.
 */
export function memoryReadCache(): ReadCache {
  const kept = new Map<string, unknown>();
  return {
    of: (name) => ({
      recall: <T>(part: string, sourceHash: string, make: () => T): T => {
        const key = `${name} ${part} ${sourceHash}`;
        if (kept.has(key)) return kept.get(key) as T;
        // As it comes from a cache on disk: without what JSON does not keep.
        const written = JSON.stringify(make());
        const made = frozen(JSON.parse(written)) as T;
        if (written.length < mostCharacters) kept.set(key, made);
        return made;
      },
      close: () => {},
    }),
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
