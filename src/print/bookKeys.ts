import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { programHash } from '../lib/files/programHash.ts';
import type { Book } from './book.ts';
import { fontFiles } from './fonts.ts';

/**
 * Names books by all that goes into their PDFs: words, pictures, Typst files, fonts, the versions of compiler and finisher.
 * Two books of one key come out the same byte for byte.
 */
export class BookKeys {
  private readonly root: string;
  private readonly machinery = machineryHash();
  private readonly pictures = new Map<string, string>();

  /** `root` is the folder of the curriculum, where the pictures are. */
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
    const hash = createHash('sha256')
      .update(readFileSync(path.join(this.root, file)))
      .digest('hex');
    this.pictures.set(file, hash);
    return hash;
  }
}

/** A hash of everything but the words that decides what a PDF looks like. */
function machineryHash(): string {
  const hash = createHash('sha256').update(programHash());
  // A font of 10 MB is known by its size: npm pins its version.
  for (const file of fontFiles) hash.update(existsSync(file) ? String(statSync(file).size) : '');
  return hash.digest('hex');
}
