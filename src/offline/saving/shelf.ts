import { type GradeRecord, hashesFor, hashesOf } from './record.ts';

/**
 * What is saved on the device, in two caches of the browser. `files` holds bytes under their hash; `grades` holds the record
 * of each whole grade, and of each that is being saved. A record is one entry and is written last, so that whatever is
 * interrupted, a grade is either as it was before or complete.
 */
export class Shelf {
  private readonly base: string;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
  }

  /** Every whole grade. */
  records(): Promise<GradeRecord[]> {
    return this.read('whole');
  }

  /** Every grade that somebody began to save and has not finished. */
  async unfinished(): Promise<GradeRecord[]> {
    const [begun, whole] = await Promise.all([this.read('begun'), this.records()]);
    // Stopped between the last two steps, a grade stands in both lists.
    return begun.filter(({ id, mark }) => !whole.some((record) => record.id === id && record.mark === mark));
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
    await (await this.grades()).delete(this.gradeKey('begun', id));
    await this.sweep();
  }

  /** Removes a grade with everything that only it needed. */
  async remove(id: string): Promise<void> {
    await (await this.grades()).delete(this.gradeKey('whole', id));
    await this.forget(id);
  }

  /** The hashes of all files that are there. */
  async present(): Promise<Set<string>> {
    const keys = await (await this.files()).keys();
    return new Set(keys.map(({ url }) => url.slice(this.fileKey('').length)));
  }

  async put(hash: string, response: Response): Promise<void> {
    await (await this.files()).put(this.fileKey(hash), response);
  }

  /** The saved file of an address, from the grade that was saved last. */
  async find(address: string): Promise<Response | undefined> {
    const hashes = hashesFor(address, await this.records());
    if (hashes.length === 0) return undefined;
    const files = await this.files();
    for (const hash of hashes) {
      const response = await files.match(this.fileKey(hash));
      if (response) return response;
    }
    return undefined;
  }

  private async sweep(): Promise<void> {
    const needed = hashesOf([...(await this.read('whole')), ...(await this.read('begun'))]);
    const files = await this.files();
    const unneeded = [...(await this.present())].filter((hash) => !needed.has(hash));
    await Promise.all(unneeded.map((hash) => files.delete(this.fileKey(hash))));
  }

  private async read(state: State): Promise<GradeRecord[]> {
    const grades = await this.grades();
    const keys = (await grades.keys()).filter(({ url }) => url.startsWith(this.gradeKey(state, '')));
    const entries = await Promise.all(keys.map((key) => grades.match(key)));
    return Promise.all(entries.filter((entry) => entry !== undefined).map((entry) => entry.json() as Promise<GradeRecord>));
  }

  private async write(state: State, record: GradeRecord): Promise<void> {
    await (await this.grades()).put(this.gradeKey(state, record.id), new Response(JSON.stringify(record)));
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
