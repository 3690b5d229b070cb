import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../../lib/files/atomicWrite.ts';
import { filesBelow } from '../../lib/files/filesBelow.ts';
import { type Edition, readEdition } from '../edition.ts';
import { type CopyList, copyListFile, type ListedFile, listScript, sumsFile, sumsText } from './list.ts';

/** The two lists of what a copy must contain. Neither can contain its own checksum. */
const lists = [sumsFile, copyListFile];

/**
 * Writes the lists of a finished copy: `SHA256SUMS` for `sha256sum -c`, and `copy-sums.js`, the same for the page "is this copy whole?",
 * which cannot fetch files when it is opened by double click. Must be the last step, since every file in the folder is listed. The same
 * folder gives the same lists. Throws errors of the file system.
 */
export function writeSums(folder: string, edition: Edition = readEdition()): CopyList {
  const list = listWith(sumsBelow(folder), edition);
  writeAtomically(path.join(folder, sumsFile), sumsText(list.files));
  writeAtomically(path.join(folder, copyListFile), listScript(list));
  return list;
}

/** Returns the list of a copy whose files are not on disk, such as those of a ZIP. Paths are relative, with `/`. */
export function listOf(files: readonly { path: string; content: Uint8Array }[], edition: Edition): CopyList {
  return listWith(
    files.map(({ path: name, content }) => sumOf(name, content)),
    edition,
  );
}

/** Lists every file below a folder with its checksum and size, sorted by path. */
export function sumsBelow(folder: string): ListedFile[] {
  return filesBelow(folder).map((file) => sumOf(file, readFileSync(path.join(folder, file))));
}

function listWith(files: readonly ListedFile[], edition: Edition): CopyList {
  const listed = files.filter((file) => !lists.includes(file.path)).sort(byPath);
  return { edition, sums: sha256(sumsText(listed)), files: listed };
}

function sumOf(name: string, content: Uint8Array): ListedFile {
  return { path: name, sha256: sha256(content), bytes: content.length };
}

function byPath(a: ListedFile, b: ListedFile): number {
  return a.path < b.path ? -1 : 1;
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
