import type { ReadCache } from '../../../curriculum/read/readCache.ts';

/** Larger values are made again: a damaged file may be large, and is read once. The longest word list has a fifth of this. */
const mostCharacters = 1_000_000;

/** Keeps what was read in memory, for a process that checks many curricula with much in common: a changed file has a text of its own. */
export function memoryReadCache(): ReadCache {
  const kept = new Map<string, string>();
  return {
    of: () => ({
      recall: <T>(part: string, sourceHash: string, make: () => T): T => {
        const key = `${part} ${sourceHash}`;
        const value = kept.get(key);
        if (value) return JSON.parse(value) as T;
        const made = make();
        const written = JSON.stringify(made);
        if (written.length < mostCharacters) kept.set(key, written);
        return made;
      },
      close: () => {},
    }),
  };
}
