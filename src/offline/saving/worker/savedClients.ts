/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/**
 * Remembers open pages that were served from a saved set: their pictures and search come from the same edition. A browser stops an
 * idle worker and restarts it at the next request, so the list is kept in a cache.
 */
export class SavedClients {
  private readonly base: string;
  private known: Promise<Set<string>> | undefined;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
  }

  async has(id: string): Promise<boolean> {
    return (await this.ids()).has(id);
  }

  async add(id: string): Promise<void> {
    (await this.ids()).add(id);
    // The page is shown even if the browser denies the cache.
    await this.noted().then(
      (cache) => cache.put(this.key(id), new Response()),
      () => undefined,
    );
  }

  private ids(): Promise<Set<string>> {
    this.known ??= this.read().catch(() => new Set());
    return this.known;
  }

  /** Reads the list, and removes pages that are no longer open. */
  private async read(): Promise<Set<string>> {
    const cache = await this.noted();
    const open = new Set<string>();
    const look = async (key: Request) => {
      const id = key.url.slice(this.key('').length);
      if (await self.clients.get(id)) open.add(id);
      else await cache.delete(key);
    };
    await Promise.all((await cache.keys()).map(look));
    return open;
  }

  private noted(): Promise<Cache> {
    return caches.open(`paper-kite-clients ${this.base}`);
  }

  private key(id: string): string {
    return `${this.base}offline/saved/clients/${id}`;
  }
}
