import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { blocksFolder } from '../blocks/vocabulary.ts';
import { hashFiles } from '../lib/files/hash.ts';
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

/** The code that changes what Typst has made. */
const finishing = [
  'src/print/finish.ts',
  'src/print/deviceColours.ts',
  'src/print/pinyin',
  'src/print/placesForStamp.ts',
  'src/paper/stampPlaces.ts',
  'src/paper/tags.ts',
];

/** A hash of everything but the words that decides what a PDF looks like. */
function machineryHash(): string {
  const hash = createHash('sha256');
  for (const folder of [path.resolve('src/print/typst'), blocksFolder]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.typ'));
    for (const name of files.sort()) hash.update(name).update(readFileSync(path.join(folder, name)));
  }
  // A font of 10 MB is told by its size: npm pins its version.
  for (const file of fontFiles) hash.update(existsSync(file) ? String(statSync(file).size) : '');
  for (const name of ['@myriaddreamin/typst-ts-node-compiler', 'pdf-lib', 'pinyin-pro']) {
    hash.update((JSON.parse(readFileSync(path.resolve('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version);
  }
  for (const place of finishing) hashFiles(hash, path.resolve(place));
  return hash.digest('hex');
}
