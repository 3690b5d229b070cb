import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { filesBelow } from '../../lib/files/filesBelow.ts';
import { CopyError } from './faults.ts';

/** Files that are packed already: deflating them again costs time and saves nothing. */
const packed = /\.(pdf|png|jpe?g|webp|woff2|zip)$/;

/** What a ZIP can count without extensions that old unpackers do not know. */
const most = { files: 0xffff, bytes: 0xffffffff };

/** Writes a folder as a ZIP in which everything is in one folder named `inside`. Throws a CopyError when a ZIP cannot hold so much. */
export function zipFolder(folder: string, inside: string, date: string, out: string): { bytes: number; sha256: string; files: number } {
  const files = filesBelow(folder);
  const contents = new Map(files.map((file) => [`${inside}/${file}`, readFileSync(path.join(folder, file))]));
  const zip = zipOf(contents, date, path.basename(out));
  writeFileSync(out, zip);
  return { bytes: zip.length, sha256: createHash('sha256').update(zip).digest('hex'), files: files.length };
}

/**
 * A ZIP of files by name. All have one date (`2026-11-23`), and nothing of this machine is in it, so that the same files give the same
 * bytes. Everything is in memory at once, because each header has to know the size of what follows it: the Explorer of Windows 7
 * wants that.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, date: string, name: string): Uint8Array {
  const entries: Zippable = {};
  let bytes = 0;
  for (const [file, content] of files) {
    entries[file] = [content, { level: packed.test(file) ? 0 : 9 }];
    bytes += content.length;
  }
  if (files.size > most.files) throw tooLarge(name, files.size, bytes);
  const zip = zipSync(entries, { mtime: noonOf(date) });
  if (zip.length > most.bytes) throw tooLarge(name, files.size, zip.length);
  return zip;
}

/** A ZIP holds a wall clock, and fflate asks this machine for it. Some time zones skip a midnight every year; none skips a noon. */
function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00`);
}

function tooLarge(name: string, files: number, bytes: number): CopyError {
  return new CopyError(`${name} would have ${files} files and ${bytes} bytes, more than a ZIP holds. Make it of fewer pages.`);
}
