import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { blocksFolder } from '../blocks/vocabulary.ts';
import { type Book, fontFiles } from './typesetter.ts';

/** What is known of a PDF that has been made. `pagesOf` holds the pages of each part by its key. */
export interface PdfFacts {
  pages: number;
  pagesOf: [key: string, pages: number][];
  bytes: number;
  sha256: string;
}

/**
 * Keeps finished PDFs under a name made from all that goes into them: words, pictures, Typst files, fonts, the versions
 * of compiler and finisher. What has not changed is found again and never goes stale.
 */
export class PdfCache {
  readonly folder: string;
  private readonly root: string;
  private readonly machinery: string;
  private readonly pictures = new Map<string, string>();

  /** `root` is the folder of the curriculum, where the pictures are. */
  constructor(root: string, folder = path.resolve('.cache/pdf')) {
    this.root = root;
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.machinery = machineryHash();
  }

  keyOf(book: Book): string {
    const hash = createHash('sha256').update(this.machinery).update(JSON.stringify(book));
    for (const file of book.pictures) hash.update(this.pictureHash(file));
    return hash.digest('hex');
  }

  find(key: string): PdfFacts | undefined {
    const facts = path.join(this.folder, `${key}.json`);
    return existsSync(facts) && existsSync(this.fileOf(key)) ? (JSON.parse(readFileSync(facts, 'utf8')) as PdfFacts) : undefined;
  }

  /** The PDF first, then its facts: facts without a PDF are never found. */
  keep(key: string, pdf: Uint8Array, facts: PdfFacts): void {
    writeWhole(this.fileOf(key), pdf);
    writeWhole(path.join(this.folder, `${key}.json`), JSON.stringify(facts));
  }

  fileOf(key: string): string {
    return path.join(this.folder, `${key}.pdf`);
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

/** Writes beside and renames: a file is there whole or not at all. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  replaceWith(file, (beside) => writeFileSync(beside, content));
}

export function copyWhole(from: string, to: string): void {
  replaceWith(to, (beside) => copyFileSync(from, beside));
}

function replaceWith(file: string, write: (beside: string) => void): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  write(beside);
  renameSync(beside, file);
}

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
  hash.update(readFileSync(path.resolve('src/print/finish.ts')));
  return hash.digest('hex');
}
