import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { fontFiles } from '../blocks/fonts.ts';
import { look } from '../curriculum/edition/look.ts';
import { pictureText } from '../curriculum/pictures/text.ts';
import { programHash } from '../lib/files/programHash.ts';
import type { Book } from './book.ts';

/**
 * Computes cache keys of books from everything that goes into their PDFs: words, pictures, Typst files, fonts, and the versions of the
 * compiler and of the post-processing. Two books with the same key give the same bytes.
 */
export class BookKeys {
  private readonly root: string;
  private readonly machinery = machineryHash();
  private readonly pictures = new Map<string, string>();

  /** `root` is the folder of the curriculum, which contains the pictures. */
  constructor(root: string) {
    this.root = root;
  }

  keyOf(book: Book): string {
    const hash = createHash('sha256').update(this.machinery).update(JSON.stringify(book));
    for (const file of book.pictures) hash.update(this.pictureHash(file));
    return hash.digest('hex');
  }

  private pictureHash(file: string): string {
    const known = this.pictures.get(file);
    if (known) return known;
    const hash = createHash('sha256').update(pictureText(this.root, file)).digest('hex');
    this.pictures.set(file, hash);
    return hash;
  }
}

/** Hashes everything except the words that affects the PDF. */
function machineryHash(): string {
  const hash = createHash('sha256').update(programHash());
  // A book names the drawings of the edition among its pictures, and not which is for what.
  hash.update(JSON.stringify([look.logo?.file, look.cover?.file]));
  for (const { sum } of look.fonts ?? []) hash.update(sum);
  // For fonts of 10 MB the size is enough: npm pins their versions.
  for (const file of fontFiles) hash.update(existsSync(file) ? String(statSync(file).size) : '');
  return hash.digest('hex');
}
