import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'fflate';
import { writeCacheFile } from '../../lib/files/cacheFile.ts';

/** The form of the file of the last build: see `save`. */
interface Index {
  /** The SHA-256 of what follows the index. */
  sum: string;
  /** Where the compressed form of each content begins, by the SHA-256 of the content, and how long it is. */
  places: Record<string, [start: number, length: number]>;
}

/**
 * Compresses the files of ZIPs as well as possible, which takes most of the time of a ZIP. Each content is compressed once, for all ZIPs and for the
 * builds after it: most files of a copy are those of the last one.
 */
export class Deflated {
  private readonly file: string | undefined;
  private readonly before = new Map<string, Uint8Array>();
  private readonly used = new Map<string, Uint8Array>();

  /** `file` keeps what was compressed for the next build; a damaged one is passed over. */
  constructor(file?: string) {
    this.file = file;
    if (file === undefined) return;
    try {
      const whole = readFileSync(file);
      const end = whole.indexOf('\n');
      const { sum, places } = JSON.parse(whole.toString('utf8', 0, end)) as Index;
      const data = whole.subarray(end + 1);
      if (createHash('sha256').update(data).digest('hex') !== sum) return;
      for (const [hash, [start, length]] of Object.entries(places)) this.before.set(hash, data.subarray(start, start + length));
    } catch {
      // Everything is compressed again.
    }
  }

  of(content: Uint8Array): Uint8Array {
    const hash = createHash('sha256').update(content).digest('hex');
    const deflated = this.used.get(hash) ?? this.before.get(hash) ?? deflateSync(content, { level: 9 });
    this.used.set(hash, deflated);
    return deflated;
  }

  /** Keeps what was used since it was made. Errors are ignored: without the file the next build only takes longer. */
  save(): void {
    if (this.file === undefined) return;
    const places: Index['places'] = {};
    let start = 0;
    for (const [hash, { length }] of this.used) {
      places[hash] = [start, length];
      start += length;
    }
    const data = Buffer.concat([...this.used.values()]);
    const index: Index = { sum: createHash('sha256').update(data).digest('hex'), places };
    try {
      writeCacheFile(this.file, Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), data]), { flush: false });
    } catch {
      return;
    }
  }
}
