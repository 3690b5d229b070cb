import { closeSync, openSync, readSync } from 'node:fs';
import { create } from 'fontkitten';

/** An OpenType file begins with twelve bytes and a list of its tables: tag, checksum, offset and length, four bytes each. */
const head = 12;
const entry = 16;
const mostTables = 64;

/** Returns the characters of a font file, as code points. Of the ten megabytes of a Chinese font only its character map is read. */
export function charactersOf(file: string): readonly number[] {
  const opened = openSync(file, 'r');
  try {
    const found = create(onlyCharacterMap(opened));
    if (!('characterSet' in found)) throw new Error(`${file} is a collection of fonts.`);
    return found.characterSet;
  } finally {
    closeSync(opened);
  }
}

/** A font that has no other table than the character map. */
function onlyCharacterMap(opened: number): Buffer {
  const list = Buffer.alloc(head + mostTables * entry);
  readSync(opened, list, 0, list.length, 0);
  const tables = Array.from({ length: list.readUInt16BE(4) }, (_, index) =>
    list.subarray(head + index * entry, head + (index + 1) * entry),
  );
  const map = tables.find((table) => table.toString('latin1', 0, 4) === 'cmap')!;
  const length = map.readUInt32BE(12);
  const font = Buffer.alloc(head + entry + length);
  list.copy(font, 0, 0, head);
  font.writeUInt16BE(1, 4);
  map.copy(font, head);
  font.writeUInt32BE(head + entry, head + 8);
  readSync(opened, font, head + entry, length, map.readUInt32BE(8));
  return font;
}
