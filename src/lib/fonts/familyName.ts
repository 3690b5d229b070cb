import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';

/** The name of the family of a TTF or OTF file, by which Typst and Word know it. Throws when the file is no font or holds several. */
export function familyName(file: string): string {
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts.`);
  return font.familyName;
}
