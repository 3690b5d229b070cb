import { runPool } from '../../lib/runPool.ts';
import { sha256 } from './digest.ts';
import { type CopyList, type ListedFile, sumsFile, sumsText } from './list.ts';

/** The source of the files of a copy: a server, or a folder that the reader chose. */
export interface CopyFiles {
  /** Returns the bytes of a file, or undefined if it does not exist. Rejects if it exists and cannot be read. */
  read(path: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Lists files in the folder that are not part of the copy; none for a server. */
  extra(listed: ReadonlySet<string>): string[];
}

export type FileProblem = 'missing' | 'empty' | 'changed' | 'unreadable';

export interface CopyReport {
  /** The number of checked files. */
  checked: number;
  problems: { path: string; problem: FileProblem }[];
  extra: string[];
}

export interface CheckRequest {
  list: CopyList;
  files: CopyFiles;
  /** Called after each file. */
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** The number of files read at the same time: more would overload an old disk or a small server. */
const atOnce = 4;

/** Compares every file of a copy with the list. Rejects with the signal's reason if it is aborted. */
export async function checkCopy({ list, files, onProgress, signal }: CheckRequest): Promise<CopyReport> {
  const wanted = everythingListed(list);
  let done = 0;
  const found = await runPool(wanted, atOnce, async (file) => {
    const problem = await problemOf(file, files, signal);
    signal.throwIfAborted();
    done += 1;
    onProgress(done, wanted.length);
    return problem && { path: file.path, problem };
  });
  return {
    checked: wanted.length,
    problems: found.filter((one) => one !== undefined),
    extra: files.extra(new Set(wanted.map(({ path }) => path))),
  };
}

/** Returns whether the list itself is intact: a wrong digit in it would report a good file as damaged. */
export async function isListWhole(list: CopyList): Promise<boolean> {
  return (await sha256(new TextEncoder().encode(sumsText(list.files)))) === list.sums;
}

/** Adds `SHA256SUMS`, which cannot list itself; the list has its checksum. */
function everythingListed({ files, sums }: CopyList): ListedFile[] {
  const bytes = new TextEncoder().encode(sumsText(files)).length;
  return [{ path: sumsFile, sha256: sums, bytes }, ...files];
}

async function problemOf(file: ListedFile, files: CopyFiles, signal: AbortSignal): Promise<FileProblem | undefined> {
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
