import { readRecord } from './readRecord.ts';
import type { SetRecord } from './record.ts';

/**
 * The sets on the device, in two caches of the browser. `files` contains files under their hash; `grades` contains the record of each
 * complete set, and of each that is being saved. `SavedWriter` changes them.
 *
 * A record that cannot be read is skipped: a device can damage its data. `worker/savedFile.ts` checks files.
 */
export class SavedStore {
  private readonly base: string;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
  }

  /** Returns every complete set. */
  async records(): Promise<SetRecord[]> {
    return (await this.read('whole')).records;
  }

  /** Returns the ids of complete sets whose record cannot be read, so that their files are not known. */
  async unreadable(): Promise<string[]> {
    return (await this.read('whole')).unreadable;
  }

  /** Returns every set whose saving was started and not finished. */
  async unfinished(): Promise<SetRecord[]> {
    const [begun, whole] = await Promise.all([this.read('begun'), this.records()]);
    // If it was stopped between the last two steps, a set is in both lists.
    return begun.records.filter(({ id, mark }) => !whole.some((record) => record.id === id && record.mark === mark));
  }

  /** Returns the hashes of all saved files. */
  async present(): Promise<Set<string>> {
    const keys = await (await this.files()).keys();
    return new Set(keys.map(({ url }) => url.slice(this.fileKey('').length)));
  }

  /** Returns a file as it is kept; undefined when it is not there. */
  async file(hash: string): Promise<Response | undefined> {
    return (await this.files()).match(this.fileKey(hash));
  }

  /** Removes a file, so that the next update fetches it again. */
  async deleteFile(hash: string): Promise<void> {
    await (await this.files()).delete(this.fileKey(hash));
  }

  protected async read(state: State): Promise<{ records: SetRecord[]; unreadable: string[] }> {
    const cache = await this.recordCache();
    const start = this.recordKey(state, '');
    const ids = (await cache.keys()).filter(({ url }) => url.startsWith(start)).map(({ url }) => url.slice(start.length));
    const records: SetRecord[] = [];
    const unreadable: string[] = [];
    const readOne = async (id: string) => {
      const text = await cache
        .match(this.recordKey(state, id))
        .then((entry) => entry?.text(), unreadableText)
        .catch(unreadableText);
      // Removed meanwhile, in another window.
      if (text === undefined) return;
      const record = readRecord(text, id);
      if (record) records.push(record);
      else unreadable.push(id);
    };
    await Promise.all(ids.map(readOne));
    return { records, unreadable };
  }

  // Two sites on one host must not share a store, so the names of the caches contain the base URL.
  protected recordCache(): Promise<Cache> {
    return caches.open(`paper-kite-grades ${this.base}`);
  }

  protected files(): Promise<Cache> {
    return caches.open(`paper-kite-files ${this.base}`);
  }

  /** Keys of a cache are URLs; nothing is ever fetched from these. */
  protected recordKey(state: State, id: string): string {
    return `${this.base}offline/saved/${state}/${id}`;
  }

  protected fileKey(hash: string): string {
    return `${this.base}offline/saved/files/${hash}`;
  }
}

export type State = 'whole' | 'begun';

const unreadableText = () => '';
