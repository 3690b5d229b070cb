import type { CachedParts, ReadCache } from '../../curriculum/read/readCache.ts';

interface Kept {
  key: string;
  value: unknown;
}

/**
 * Caches parsed texts in memory while the dev server runs. It returns the same tree objects, on which rules cache their findings. A cache
 * for unsaved texts takes what they share with those on disk from `saved`, and keeps the rest apart.
 */
export class SessionReadCache implements ReadCache {
  private readonly kept = new Map<string, Map<string, Kept>>();
  private readonly saved: SessionReadCache | undefined;

  constructor(saved?: SessionReadCache) {
    this.saved = saved;
  }

  of(name: string): CachedParts {
    const before = this.kept.get(name);
    const now = new Map<string, Kept>();
    return {
      recall: <T>(part: string, key: string, make: () => T): T => {
        const found = [before?.get(part), this.saved?.kept.get(name)?.get(part)].find((known) => known?.key === key);
        const value = found ? (found.value as T) : make();
        now.set(part, { key, value });
        return value;
      },
      close: () => {
        this.kept.set(name, now);
      },
    };
  }
}
