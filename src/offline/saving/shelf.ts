import { answerWith } from './contentType.ts';
import { hashOf } from './hash.ts';
import { readRecord } from './readRecord.ts';
import { type GradeRecord, hashesFor, hashesOf } from './record.ts';

/**
 * What is saved on the device, in two caches of the browser. `files` holds bytes under their hash; `grades` holds the record
 * of each whole grade, and of each that is being saved. A record is one entry and is written last, so that whatever is
 * interrupted, a grade is either as it was before or complete.
 *
 * A record that cannot be read is skipped, and a file that is not what its hash says is not given out: a device can damage
 * what it keeps.
 */
export class Shelf {
  private readonly base: string;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
  }

  /** Every whole grade. */
  async records(): Promise<GradeRecord[]> {
    return (await this.read('whole')).records;
  }

  /** The ids of whole grades whose record cannot be read: which files they need is not known. */
  async unreadable(): Promise<string[]> {
    return (await this.read('whole')).unreadable;
  }

  /** Every grade that somebody began to save and has not finished. */
  async unfinished(): Promise<GradeRecord[]> {
    const [begun, whole] = await Promise.all([this.read('begun'), this.records()]);
    // Stopped between the last two steps, a grade stands in both lists.
    return begun.records.filter(({ id, mark }) => !whole.some((record) => record.id === id && record.mark === mark));
  }

  /** Notes what is going to be fetched, so that its files outlive a sweep. */
  async begin(target: GradeRecord): Promise<void> {
    await this.write('begun', target);
  }

  /** Makes a grade whole: from now on it answers, and what only its old state needed is removed. */
  async commit(target: GradeRecord): Promise<void> {
    await this.write('whole', target);
    await this.forget(target.id);
  }

  /** Forgets what was begun, and removes the files that nobody needs any more. */
  async forget(id: string): Promise<void> {
    await this.erase('begun', id);
    await this.sweep();
  }

  /** Removes a grade with everything that only it needed. */
  async remove(id: string): Promise<void> {
    await this.erase('whole', id);
    await this.forget(id);
  }

  /** Takes away a record that cannot be read. Its files stay for the grade that is saved in its place. */
  async drop(id: string): Promise<void> {
    await this.erase('whole', id);
  }

  /** The hashes of all files that are there. */
  async present(): Promise<Set<string>> {
    const keys = await (await this.files()).keys();
    return new Set(keys.map(({ url }) => url.slice(this.fileKey('').length)));
  }

  async put(hash: string, bytes: ArrayBuffer): Promise<void> {
    await (await this.files()).put(this.fileKey(hash), new Response(bytes));
  }

  /** The saved file of an address, from the grade that was saved last. */
  async find(address: string): Promise<Response | undefined> {
    for (const hash of hashesFor(address, await this.records())) {
      const bytes = await this.bytesOf(hash);
      if (bytes) return answerWith(address, bytes);
    }
    return undefined;
  }

  /** The bytes of a file. What cannot be read, or is not what its hash says, is removed, so that the next update fetches it again. */
  private async bytesOf(hash: string): Promise<ArrayBuffer | undefined> {
    const files = await this.files();
    const entry = await files.match(this.fileKey(hash));
    if (!entry) return undefined;
    const bytes = await entry.arrayBuffer().catch(() => undefined);
    if (bytes && (await hashOf(bytes)) === hash) return bytes;
    await files.delete(this.fileKey(hash));
    return undefined;
  }

  /** Nothing is swept while the needs of a grade are not known. */
  private async sweep(): Promise<void> {
    const [whole, begun] = await Promise.all([this.read('whole'), this.read('begun')]);
    if (whole.unreadable.length > 0) return;
    const needed = hashesOf([...whole.records, ...begun.records]);
    const files = await this.files();
    const unneeded = [...(await this.present())].filter((hash) => !needed.has(hash));
    await Promise.all(unneeded.map((hash) => files.delete(this.fileKey(hash))));
  }

  private async read(state: State): Promise<{ records: GradeRecord[]; unreadable: string[] }> {
    const grades = await this.grades();
    const start = this.gradeKey(state, '');
    const ids = (await grades.keys()).filter(({ url }) => url.startsWith(start)).map(({ url }) => url.slice(start.length));
    const records: GradeRecord[] = [];
    const unreadable: string[] = [];
    const readOne = async (id: string) => {
      const text = await grades
        .match(this.gradeKey(state, id))
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

  private async write(state: State, record: GradeRecord): Promise<void> {
    await (await this.grades()).put(this.gradeKey(state, record.id), new Response(JSON.stringify(record)));
  }

  private async erase(state: State, id: string): Promise<void> {
    await (await this.grades()).delete(this.gradeKey(state, id));
  }

  // Two sites below one host must not share a shelf, so the names of the caches hold the site's place.
  private grades(): Promise<Cache> {
    return caches.open(`paper-kite-grades ${this.base}`);
  }

  private files(): Promise<Cache> {
    return caches.open(`paper-kite-files ${this.base}`);
  }

  /** A cache wants URLs for keys; nothing is ever fetched from these. */
  private gradeKey(state: State, id: string): string {
    return `${this.base}offline/saved/${state}/${id}`;
  }

  private fileKey(hash: string): string {
    return `${this.base}offline/saved/files/${hash}`;
  }
}

type State = 'whole' | 'begun';

const unreadableText = () => '';
