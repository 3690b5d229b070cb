import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { CopyError } from './faults.ts';
import { endOfZip, entryInList, headerOf, type ZipEntry } from './zipFormat.ts';

/** Files that are packed already: deflating them again costs time and saves nothing. */
const packed = /\.(pdf|png|jpe?g|webp|woff2|zip)$/;

/** What a ZIP can count without extensions that old unpackers do not know. */
const most = { files: 0xffff, bytes: 0xffffffff };

/**
 * Writes a folder as a ZIP in which everything stands in one folder named `inside`. The files are sorted and all have one date
 * (`2026-11-23`), so that the same folder gives the same bytes. One file at a time is in memory, and each header knows the
 * size of what follows: the Explorer of Windows 7 wants that. Throws a CopyError when a ZIP cannot hold so much.
 */
export function zipFolder(folder: string, inside: string, date: string, out: string): { bytes: number; sha256: string; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const sum = createHash('sha256');
  const zip = openSync(out, 'w');
  let bytes = 0;
  const write = (part: Uint8Array) => {
    writeSync(zip, part);
    sum.update(part);
    bytes += part.length;
  };
  try {
    const entries: ZipEntry[] = [];
    for (const file of files) {
      const content = readFileSync(path.join(folder, file));
      const stored = packed.test(file);
      const data = stored ? content : deflateSync(content, { level: 9 });
      const entry = { name: `${inside}/${file}`, date, stored, crc: crc32(content), packed: data.length, size: content.length, at: bytes };
      write(headerOf(entry));
      write(data);
      entries.push(entry);
    }
    const listAt = bytes;
    for (const entry of entries) write(entryInList(entry));
    write(endOfZip(entries.length, listAt, bytes - listAt));
  } finally {
    closeSync(zip);
  }
  if (files.length > most.files || bytes > most.bytes)
    throw new CopyError(
      `${path.basename(out)} would have ${files.length} files and ${bytes} bytes, more than a ZIP holds. Make it of fewer pages.`,
    );
  return { bytes, sha256: sum.digest('hex'), files: files.length };
}
