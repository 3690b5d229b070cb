import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes next to the file and renames: it is there whole or not at all, even when the power fails: what was written is on
 * the disk before it gets its name.
 */
export function writeWhole(file: string, content: Uint8Array | string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, content, { flush: true });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  flush(path.dirname(file));
}

/** Whether a file is one that `writeWhole` had not finished, and the process that wrote it; undefined for any other. */
export function unfinishedBy(file: string): string | undefined {
  return /\.(\d+)\.new$/.exec(file)?.[1];
}

/** Brings everything at and below a folder to the disk, before it takes the place of another. */
export function flushTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) flushTree(place);
    else if (entry.isFile()) flush(place);
  }
  flush(folder);
}

/** Not every system lets a folder be opened, nor every disk be asked; then it writes when it wants to. */
function flush(place: string): void {
  try {
    const opened = openSync(place, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // As said above.
  }
}
