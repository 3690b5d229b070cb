import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file under a temporary name and renames it, so that it is either complete or missing. It is flushed to the disk before the
 * rename, so that this is true after a power failure too. `flush: false` is for files that carry a checksum or are flushed with their
 * folder.
 */
export function writeAtomically(file: string, content: Uint8Array | string, { flush = true } = {}): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.new`;
  try {
    // A file of that name is left over from another process, or is a link that someone has placed there: neither is written to.
    rmSync(temporary, { force: true });
    writeFileSync(temporary, content, { flush, flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    // An error while writing to an open file does not name the file.
    if (error instanceof Error && !error.message.includes("'")) error.message += ` '${file}'`;
    throw error;
  }
}

/** Parses the temporary name of a file that `writeAtomically` did not finish; undefined for any other name. */
export function parseUnfinishedName(file: string): [file: string, process: string] | undefined {
  const [, name, process] = /^(.+)\.(\d+)\.new$/s.exec(file) ?? [];
  return name !== undefined && process !== undefined ? [name, process] : undefined;
}

/** Flushes a folder and everything below it to the disk, before it replaces another one. */
export function flushTree(folder: string): void {
  // Where `sync` can flush a whole file system at once, it takes a tenth of the time.
  if (process.platform === 'linux' && spawnSync('sync', ['-f', folder]).status === 0) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) flushTree(place);
    else if (entry.isFile()) flush(place);
  }
  flush(folder);
}

/** Flushes a file or folder where the system allows it: some cannot open folders, some disks cannot be flushed. */
function flush(place: string): void {
  try {
    const opened = openSync(place, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // Not supported here.
  }
}
