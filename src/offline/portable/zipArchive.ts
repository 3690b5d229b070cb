import { crc32 } from 'node:zlib';

/** A file in a ZIP. */
export interface Zipped {
  name: string;
  content: Uint8Array;
  /** Its content as it is in the ZIP, if it is compressed. */
  deflated?: Uint8Array;
}

const sizes = { local: 30, central: 46, end: 22 };
/** Version 2.0 of the format, which has folders and deflated files. */
const version = 20;
/** The name of a file is UTF-8. */
const isUtf8 = 0x0800;

/** Returns a ZIP of files, in their order. It has no extensions: the size of each file is in its header, for old unpackers. */
export function zipArchive(files: readonly Zipped[], date: Date): Uint8Array {
  const entries = files.map(({ name, content, deflated }) => {
    const stored = Buffer.from(name);
    return { name: stored, flags: stored.length === name.length ? 0 : isUtf8, content, data: deflated ?? content, isDeflated: !!deflated };
  });
  const local = entries.reduce((sum, { name, data }) => sum + sizes.local + name.length + data.length, 0);
  const central = entries.reduce((sum, { name }) => sum + sizes.central + name.length, 0);
  const zip = Buffer.alloc(local + central + sizes.end);
  let at = 0;
  let listedAt = local;
  for (const entry of entries) {
    const { name, data } = entry;
    const start = at;
    const facts = factsOf(entry, date);
    zip.writeUInt32LE(0x04034b50, at);
    facts.copy(zip, at + 4);
    name.copy(zip, at + sizes.local);
    zip.set(data, at + sizes.local + name.length);
    at += sizes.local + name.length + data.length;
    zip.writeUInt32LE(0x02014b50, listedAt);
    zip.writeUInt16LE(version, listedAt + 4);
    facts.copy(zip, listedAt + 6);
    zip.writeUInt32LE(start, listedAt + 42);
    name.copy(zip, listedAt + sizes.central);
    listedAt += sizes.central + name.length;
  }
  zip.writeUInt32LE(0x06054b50, listedAt);
  zip.writeUInt16LE(entries.length, listedAt + 8);
  zip.writeUInt16LE(entries.length, listedAt + 10);
  zip.writeUInt32LE(central, listedAt + 12);
  zip.writeUInt32LE(local, listedAt + 16);
  return zip;
}

interface Entry {
  name: Buffer;
  flags: number;
  content: Uint8Array;
  data: Uint8Array;
  isDeflated: boolean;
}

/** What both headers of a file have in common. */
function factsOf({ name, flags, content, data, isDeflated }: Entry, date: Date): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(flags, 2);
  facts.writeUInt16LE(isDeflated ? 8 : 0, 4);
  facts.writeUInt16LE((date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1), 6);
  facts.writeUInt16LE(((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate(), 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}
