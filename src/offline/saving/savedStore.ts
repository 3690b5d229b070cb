import { answerWith } from './contentType.ts';
import { hashOf } from './hash.ts';
import { readRecord } from './readRecord.ts';
import { hashesFor, hashesOf, type SetRecord } from './record.ts';

/**
 * Stores sets on the device in two caches of the browser. `files` contains files under their hash; `grades` contains the record of
 * each complete set, and of each that is being saved. A record is one entry and is written last, so that after any interruption a set
 * is either unchanged or complete.
 *
 * A record that cannot be read is skipped, and a file that does not match its hash is not returned: a device can damage its data.
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

  /** Records what will be fetched, so that a sweep keeps its files. */
  async begin(target: SetRecord): Promise<void> {
    await this.write('begun', target);
  }

  /** Makes a set complete: from now on it is served, and files that only its old state needed are removed. */
  async commit(target: SetRecord): Promise<void> {
    await this.write('whole', target);
    await this.forget(target.id);
  }

  /** Removes the record of an unfinished set, and the files that are no longer needed. */
  async forget(id: string): Promise<void> {
    await this.erase('begun', id);
    await this.sweep();
  }

  /** Removes a set and the files that only it needs. */
  async remove(id: string): Promise<void> {
    await this.erase('whole', id);
    await this.forget(id);
  }

  /** Removes a record that cannot be read. Its files are kept for the set that replaces it. */
  async drop(id: string): Promise<void> {
    await this.erase('whole', id);
  }

  /** Returns the hashes of all saved files. */
  async present(): Promise<Set<string>> {
    const keys = await (await this.files()).keys();
    return new Set(keys.map(({ url }) => url.slice(this.fileKey('').length)));
  }

  async put(hash: string, bytes: ArrayBuffer): Promise<void> {
    await (await this.files()).put(this.fileKey(hash), new Response(bytes));
  }

  /** Finds the file for an address, in the set that was saved last. */
  async find(address: string): Promise<Response | undefined> {
    for (const hash of hashesFor(address, await this.records())) {
      const bytes = await this.bytesOf(hash);
      if (bytes) return answerWith(address, bytes);
    }
    return undefined;
  }

  /** Reads a file. If it cannot be read or does not match its hash, it is removed, so that the next update fetches it again. */
  private async bytesOf(hash: string): Promise<ArrayBuffer | undefined> {
    const files = await this.files();
    const entry = await files.match(this.fileKey(hash));
    if (!entry) return undefined;
    const bytes = await entry.arrayBuffer().catch(() => undefined);
    if (bytes && (await hashOf(bytes)) === hash) return bytes;
    await files.delete(this.fileKey(hash));
    return undefined;
  }

  /** Removes files that no record needs, unless some record cannot be read. */
  private async sweep(): Promise<void> {
    const [whole, begun] = await Promise.all([this.read('whole'), this.read('begun')]);
    if (whole.unreadable.length > 0) return;
    const needed = hashesOf([...whole.records, ...begun.records]);
    const files = await this.files();
    const unneeded = [...(await this.present())].filter((hash) => !needed.has(hash));
    await Promise.all(unneeded.map((hash) => files.delete(this.fileKey(hash))));
  }

  private async read(state: State): Promise<{ records: SetRecord[]; unreadable: string[] }> {
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

  private async write(state: State, record: SetRecord): Promise<void> {
    await (await this.recordCache()).put(this.recordKey(state, record.id), new Response(JSON.stringify(record)));
  }

  private async erase(state: State, id: string): Promise<void> {
    await (await this.recordCache()).delete(this.recordKey(state, id));
  }

  // Two sites on one host must not share a store, so the names of the caches contain the base URL.
  private recordCache(): Promise<Cache> {
    return caches.open(`paper-kite-grades ${this.base}`);
  }

  private files(): Promise<Cache> {
    return caches.open(`paper-kite-files ${this.base}`);
  }

  /** Keys of a cache are URLs; nothing is ever fetched from these. */
  private recordKey(state: State, id: string): string {
    return `${this.base}offline/saved/${state}/${id}`;
  }

  private fileKey(hash: string): string {
    return `${this.base}offline/saved/files/${hash}`;
  }
}

type State = 'whole' | 'begun';

const unreadableText = () => '';
