import type { CachedParts, ReadCache } from '../../curriculum/read/readCache.ts';

interface Kept {
  key: string;
  value: unknown;
}

/** Caches parsed texts in memory while the dev server runs. It returns the same tree objects, on which rules cache their findings. */
export class SessionReadCache implements ReadCache {
  private readonly kept = new Map<string, Map<string, Kept>>();

  of(name: string): CachedParts {
    const before = this.kept.get(name);
    const now = new Map<string, Kept>();
    return {
      recall: <T>(part: string, key: string, make: () => T): T => {
        const known = before?.get(part);
        const found = known?.key === key;
        const value = found ? (known.value as T) : make();
        now.set(part, { key, value });
        return value;
      },
      close: () => {
        this.kept.set(name, now);
      },
    };
  }
}
