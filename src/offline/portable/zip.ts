import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../lib/files/filesBelow.ts';
import { CopyError } from './copyError.ts';
import { Deflated } from './deflated.ts';
import { zipArchive } from './zipArchive.ts';

/** Files that are compressed already: deflating them again takes time and saves nothing. */
const packed = /\.(pdf|docx|pptx|epub|png|jpe?g|webp|woff2|zip)$/;

/** The limits of a ZIP without extensions that old unpackers do not support. */
const most = { files: 0xffff, bytes: 0xffffffff };

/**
 * Writes a folder as a ZIP in which everything is in one folder named `inside`. `deflated` has what was compressed for other ZIPs. Throws a CopyError
 * if it exceeds the limits of a ZIP.
 */
export function zipFolder(
  folder: string,
  inside: string,
  date: string,
  out: string,
  deflated?: Deflated,
): { bytes: number; sha256: string; files: number } {
  const files = filesBelow(folder);
  const contents = new Map(files.map((file) => [`${inside}/${file}`, readFileSync(path.join(folder, file))]));
  const zip = zipOf(contents, date, path.basename(out), deflated);
  writeFileSync(out, zip);
  return { bytes: zip.length, sha256: createHash('sha256').update(zip).digest('hex'), files: files.length };
}

/**
 * Returns a ZIP of files by name. All have the same date (`2026-11-23`), and nothing depends on this machine, so that the same files give
 * the same bytes. Everything is in memory at once, because Windows 7 Explorer needs the size of each file in its header.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, date: string, name: string, deflated = new Deflated()): Uint8Array {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (files.size > most.files || bytes > most.bytes) throw tooLarge(name, files.size, bytes);
  const entries = [...files].map(([file, content]) => ({
    name: file,
    content,
    ...(packed.test(file) ? {} : { deflated: deflated.of(content) }),
  }));
  const zip = zipArchive(entries, noonOf(date));
  if (zip.length > most.bytes) throw tooLarge(name, files.size, zip.length);
  return zip;
}

/** A ZIP contains local time as this machine has it. Some time zones skip a midnight every year; none skips noon. */
function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00`);
}

function tooLarge(name: string, files: number, bytes: number): CopyError {
  return new CopyError(`${name} would have ${files} files and ${bytes} bytes, more than a ZIP can contain. Make it from fewer pages.`);
}
