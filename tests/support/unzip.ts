import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

export interface Unzipped {
  name: string;
  content: Buffer;
  /** As the ZIP says it: 0 stored, 8 deflated. */
  method: number;
  /** The wall clock of the file, `2026-11-23 00:00`. */
  time: string;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** Reads a ZIP by its own list of files, with nothing of the library that wrote it. */
export function unzip(bytes: Buffer): Unzipped[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== endMark) throw new Error('This is no ZIP.');
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error('The list of files in this ZIP is broken.');
    const [method, clock, day] = [bytes.readUInt16LE(at + 10), bytes.readUInt16LE(at + 12), bytes.readUInt16LE(at + 14)];
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const [nameLength, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    const content = method === 0 ? data : inflateRawSync(data);
    if (content.length !== size) throw new Error(`${name} has ${content.length} bytes, not ${size}.`);
    at += 46 + nameLength + extra + comment;
    return { name, content, method, time: timeOf(day, clock) };
  });
}

/** Unpacks a ZIP into a folder and returns the names of its entries, as an unpacker does on a double click. */
export function unzipInto(zip: string, folder: string): string[] {
  const entries = unzip(readFileSync(zip));
  for (const { name, content } of entries) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return [...new Set(entries.map(({ name }) => name.split('/')[0]!))];
}

function timeOf(day: number, clock: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${(day >> 9) + 1980}-${two((day >> 5) & 15)}-${two(day & 31)} ${two(clock >> 11)}:${two((clock >> 5) & 63)}`;
}
