// The few records of which a ZIP is made (APPNOTE.TXT of PKWARE, version 2.0). All numbers have their lowest byte first.

/** A file in a ZIP. */
export interface ZipEntry {
  /** With `/`, plain ASCII. */
  name: string;
  /** The day it was published, `2026-11-23`; the hour is midnight. */
  date: string;
  /** Whether its bytes stand there as they are; otherwise they are deflated. */
  stored: boolean;
  /** The CRC-32 of its bytes. */
  crc: number;
  /** How many bytes it takes in the ZIP, and how many it has. */
  packed: number;
  size: number;
  /** Where its header begins. */
  at: number;
}

/** What stands before the bytes of each file. */
export function headerOf(entry: ZipEntry): Buffer {
  const record = Buffer.alloc(30);
  record.writeUInt32LE(0x04034b50, 0);
  writeFacts(record, 4, entry);
  return Buffer.concat([record, Buffer.from(entry.name, 'ascii')]);
}

/** The same facts once more in the list at the end, with the place of the file. */
export function entryInList(entry: ZipEntry): Buffer {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(version, 4);
  writeFacts(record, 6, entry);
  record.writeUInt32LE(entry.at, 42);
  return Buffer.concat([record, Buffer.from(entry.name, 'ascii')]);
}

/** The last record: how many files there are, and where their list begins. */
export function endOfZip(files: number, listAt: number, listBytes: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(files % 0x10000, 8);
  record.writeUInt16LE(files % 0x10000, 10);
  record.writeUInt32LE(listBytes, 12);
  record.writeUInt32LE(listAt % 0x100000000, 16);
  return record;
}

/** Version 2.0 of the format knows folders and deflated files, and so does every unpacker. */
const version = 20;

function writeFacts(record: Buffer, at: number, { name, date, stored, crc, packed, size }: ZipEntry): void {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  record.writeUInt16LE(version, at);
  record.writeUInt16LE(stored ? 0 : 8, at + 4);
  record.writeUInt16LE(((year - 1980) << 9) | (month << 5) | day, at + 8);
  record.writeUInt32LE(crc, at + 10);
  record.writeUInt32LE(packed, at + 14);
  record.writeUInt32LE(size, at + 18);
  record.writeUInt16LE(name.length, at + 22);
}
