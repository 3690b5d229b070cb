import { runPool } from '../../../lib/runPool.ts';
import type { ReadErrorReason } from '../../../paper/paperError.ts';
import { fetchPdf, readFile, SaveError } from '../../save-paper/source.ts';
import { fileNameOf, type PackItem } from './item.ts';

/** Why a PDF is not available. `missing`: pages on `file://` may not fetch files, and the reader has not chosen it. */
export type PdfProblemReason = ReadErrorReason | 'fetch' | 'missing' | 'large';

export interface PdfProblem {
  item: PackItem;
  reason: PdfProblemReason;
}

/** Returns the address of the tool from a link on the page, since links are adapted when the site is copied to a folder. */
export function toolAddress(): string {
  return document.querySelector<HTMLAnchorElement>('a[data-pack-tool]')!.href;
}

/** Returns the address of a PDF: its folder is next to the folder of the tool. */
function addressOf(file: string): string {
  return new URL(`../packs/${file}`, toolAddress()).href;
}

/** Whether the page was opened from a disk, where it may not fetch files. */
export function isOnDisk(): boolean {
  return location.protocol === 'file:';
}

/** Number of files fetched at the same time. */
const atATime = 4;

/** The PDFs of a pack. They are kept while the page is open, so that only missing ones are fetched again. */
export class Pdfs {
  readonly #read = new Map<string, Uint8Array>();
  /** Chosen files by name; the folders of several languages may contain the same name. */
  readonly #chosen = new Map<string, File[]>();

  /** Adds files that the reader chose; they are matched by name. */
  choose(files: Iterable<File>): void {
    // File names on macOS may be in decomposed Unicode form.
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

  /** Counts the chosen files that none of these items need. */
  notNeeded(items: readonly PackItem[]): number {
    const needed = new Set(items.map((item) => this.#chosenFor(item)));
    return [...this.#chosen.values()].flat().filter((file) => !needed.has(file)).length;
  }

  /** Returns the file that was chosen last, preferably one in the item's own folder: a folder may contain all languages. */
  #chosenFor(item: PackItem): File | undefined {
    const files = this.#chosen.get(fileNameOf(item)) ?? [];
    return files.findLast(({ webkitRelativePath: path }) => path.endsWith(`/${item.file}`) || path === item.file) ?? files.at(-1);
  }

  /** Removes a PDF that could not be read, so that it is fetched or asked for again. */
  forget(item: PackItem): void {
    this.#read.delete(item.file);
    this.#chosen.delete(fileNameOf(item));
  }

  /** Reads the PDFs of all items and returns all problems together. Rejects when it is aborted. */
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
    return { pdfs: items.flatMap(({ file }) => this.#read.get(file) ?? []), problems: found.filter((problem) => problem !== undefined) };
  }

  async #fetch(item: PackItem, signal: AbortSignal): Promise<PdfProblemReason | undefined> {
    if (this.#read.has(item.file)) return undefined;
    const chosen = this.#chosenFor(item);
    if (!chosen && isOnDisk()) return 'missing';
    try {
      this.#read.set(item.file, chosen ? await readFile(chosen) : await fetchPdf(addressOf(item.file), item.bytes, signal));
      return undefined;
    } catch (error) {
      if (!(error instanceof SaveError)) throw error;
      if (chosen) this.#chosen.delete(fileNameOf(item));
      return error.reason as PdfProblemReason;
    }
  }
}
