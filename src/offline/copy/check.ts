import { runPool } from '../../lib/runPool.ts';
import { sha256 } from './digest.ts';
import { type CopyList, type ListedFile, sumsFile, sumsText } from './list.ts';

/** Where the files of a copy come from: a server, or a folder that the reader picked. */
export interface CopyFiles {
  /** The bytes of a file, or undefined when there is no such file. Rejects when it is there and cannot be read. */
  read(path: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** What lies in the folder without belonging to the copy. A server cannot tell. */
  extra(listed: ReadonlySet<string>): string[];
}

export type Fault = 'missing' | 'empty' | 'changed' | 'unreadable';

export interface CopyReport {
  /** How many files were looked at. */
  checked: number;
  faults: { path: string; fault: Fault }[];
  extra: string[];
}

export interface CheckRequest {
  list: CopyList;
  files: CopyFiles;
  /** Told after each file. */
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** An old disk and a small server have enough to do with this many files at a time. */
const atOnce = 4;

/** Compares every file of a copy with the list. Rejects with the signal's reason when it is stopped. */
export async function checkCopy({ list, files, onProgress, signal }: CheckRequest): Promise<CopyReport> {
  const wanted = everythingListed(list);
  let done = 0;
  const found = await runPool(wanted, atOnce, async (file) => {
    const fault = await faultOf(file, files, signal);
    signal.throwIfAborted();
    done += 1;
    onProgress(done, wanted.length);
    return fault && { path: file.path, fault };
  });
  return {
    checked: wanted.length,
    faults: found.filter((one) => one !== undefined),
    extra: files.extra(new Set(wanted.map(({ path }) => path))),
  };
}

/** Whether the list itself is as it was written: one bad digit in it would accuse a good file. */
export async function isListWhole(list: CopyList): Promise<boolean> {
  return (await sha256(new TextEncoder().encode(sumsText(list.files)))) === list.sums;
}

/** `SHA256SUMS` cannot stand in itself; its sum is in the list. */
function everythingListed({ files, sums }: CopyList): ListedFile[] {
  const bytes = new TextEncoder().encode(sumsText(files)).length;
  return [{ path: sumsFile, sha256: sums, bytes }, ...files];
}

async function faultOf(file: ListedFile, files: CopyFiles, signal: AbortSignal): Promise<Fault | undefined> {
  let content: Uint8Array<ArrayBuffer> | undefined;
  try {
    content = await files.read(file.path, signal);
  } catch {
    return 'unreadable';
  }
  if (!content) return 'missing';
  if (content.length === 0 && file.bytes > 0) return 'empty';
  return content.length === file.bytes && (await sha256(content)) === file.sha256 ? undefined : 'changed';
}
