import { runPool } from '../../../lib/runPool.ts';
import type { ReadErrorReason } from '../../../paper/paperError.ts';
import { fetchPdf, readFile, SaveError } from '../../save-paper/source.ts';
import { fileNameOf, type PackItem } from './item.ts';

/** Why a PDF of a pack is not there. `missing`: from a disk no page may fetch a file, and the reader has not chosen it. */
export type PdfFaultReason = ReadErrorReason | 'fetch' | 'missing' | 'large';

export interface PdfProblem {
  item: PackItem;
  reason: PdfFaultReason;
}

/** The link to the tool stands on the page: only links are kept right when the site is copied into a folder. */
export function toolAddress(): string {
  return document.querySelector<HTMLAnchorElement>('a[data-pack-tool]')!.href;
}

/** The tool and the PDFs stand in folders beside each other. */
function addressOf(file: string): string {
  return new URL(`../packs/${file}`, toolAddress()).href;
}

/** Whether the page was opened from a disk, where it may fetch nothing. */
export function isOnDisk(): boolean {
  return location.protocol === 'file:';
}

/** So many files are fetched at a time. */
const atATime = 4;

/** The PDFs of a pack: fetched once, and kept as long as the page is open, so that only what is missing is fetched again. */
export class Pdfs {
  readonly #read = new Map<string, Uint8Array>();
  /** By their names; the same name stands in the folder of each language. */
  readonly #chosen = new Map<string, File[]>();

  /** Files that the reader chose: found by their names. */
  choose(files: Iterable<File>): void {
    // A Mac may take the letters of a name apart.
    for (const file of files) {
      const name = file.name.normalize('NFC').toLowerCase();
      const others = (this.#chosen.get(name) ?? []).filter(({ webkitRelativePath }) => webkitRelativePath !== file.webkitRelativePath);
      this.#chosen.set(name, [...others, file]);
      for (const path of [...this.#read.keys()]) if (path.endsWith(`/${name}`)) this.#read.delete(path);
    }
  }

  has(item: PackItem): boolean {
    return this.#chosenFor(item) !== undefined || this.#read.has(item.file);
  }

  /** How many of the chosen files are none of these. */
  notNeeded(items: readonly PackItem[]): number {
    const needed = new Set(items.map((item) => this.#chosenFor(item)));
    return [...this.#chosen.values()].flat().filter((file) => !needed.has(file)).length;
  }

  /** The file that was chosen last, and first of all one in the item's own folder: a folder may hold all languages. */
  #chosenFor(item: PackItem): File | undefined {
    const files = this.#chosen.get(fileNameOf(item)) ?? [];
    return files.findLast(({ webkitRelativePath: path }) => path.endsWith(`/${item.file}`) || path === item.file) ?? files.at(-1);
  }

  /** What could not be read is not kept: the next time it is fetched, or asked for, again. */
  forget(item: PackItem): void {
    this.#read.delete(item.file);
    this.#chosen.delete(fileNameOf(item));
  }

  /** Reads the PDFs of all items. Tells every fault at once; rejects when the signal says so. */
  async readAll(
    items: readonly PackItem[],
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<{ pdfs: Uint8Array[]; problems: PdfProblem[] }> {
    let done = 0;
    const found = await runPool(items, atATime, async (item) => {
      const reason = await this.#fetch(item, signal);
      signal.throwIfAborted();
      done += 1;
      onProgress(done);
      return reason && { item, reason };
    });
    return { pdfs: items.flatMap(({ file }) => this.#read.get(file) ?? []), problems: found.filter((fault) => fault !== undefined) };
  }

  async #fetch(item: PackItem, signal: AbortSignal): Promise<PdfFaultReason | undefined> {
    if (this.#read.has(item.file)) return undefined;
    const chosen = this.#chosenFor(item);
    if (!chosen && isOnDisk()) return 'missing';
    try {
      this.#read.set(item.file, chosen ? await readFile(chosen) : await fetchPdf(addressOf(item.file), item.bytes, signal));
      return undefined;
    } catch (error) {
      if (!(error instanceof SaveError)) throw error;
      if (chosen) this.#chosen.delete(fileNameOf(item));
      return error.reason as PdfFaultReason;
    }
  }
}
