import { hashesOf, type SetRecord } from './record.ts';
import { SavedStore, type State } from './savedStore.ts';

/**
 * Saves and removes sets. A record is one entry and is written last, so that after any interruption a set is either unchanged or complete.
 */
export class SavedWriter extends SavedStore {
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

  async put(hash: string, bytes: ArrayBuffer): Promise<void> {
    await (await this.files()).put(this.fileKey(hash), new Response(bytes));
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

  private async write(state: State, record: SetRecord): Promise<void> {
    await (await this.recordCache()).put(this.recordKey(state, record.id), new Response(JSON.stringify(record)));
  }

  private async erase(state: State, id: string): Promise<void> {
    await (await this.recordCache()).delete(this.recordKey(state, id));
  }
}
