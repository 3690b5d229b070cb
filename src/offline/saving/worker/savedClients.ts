/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/**
 * The open pages that were answered from what is saved: their pictures and their search come from there too, of one edition.
 * A browser stops a worker that has nothing to do and starts it anew at the next request, so they are noted in a cache.
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
    // A browser that refuses is no reason to be without the page.
    await this.noted().then(
      (cache) => cache.put(this.key(id), new Response()),
      () => undefined,
    );
  }

  private ids(): Promise<Set<string>> {
    this.known ??= this.read().catch(() => new Set());
    return this.known;
  }

  /** Those that were noted before this start of the worker and are still open; the others are forgotten. */
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
