import type { CachedParts, ReadCache } from '../../curriculum/read/readCache.ts';

interface Kept {
  key: string;
  value: unknown;
}

/** Keeps what texts were read as while the dev server runs: the very same trees, of which rules keep what they found in them. */
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
