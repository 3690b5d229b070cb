import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { languagesFolder } from '../curriculum/language.ts';
import { hashFiles } from '../files/hash.ts';
import { writeWhole } from '../files/whole.ts';
import { readManifest } from './buildPacks.ts';

/** What the PDFs are made from, besides the curriculum: a change in any of it may change a PDF. */
const machinery = [
  'src/blocks',
  'src/checks',
  'src/curriculum',
  'src/editions',
  'src/i18n',
  'src/paper',
  'src/print',
  'src/translation',
  'package-lock.json',
];

/** What is written: the curriculum's own folders. */
const written = ['lessons', 'workshops', 'content'];

/**
 * Remembers from which files a folder of packs was made, so that a run without changes need not even read the
 * curriculum. `request` is what was asked for: other options, another memory.
 */
export class Memory {
  private readonly file: string;
  private readonly inputs: string;
  private readonly out: string;

  constructor(root: string, out: string, request: string) {
    this.out = out;
    const name = createHash('sha256').update(root).update('\0').update(out).update('\0').update(request).digest('hex').slice(0, 16);
    this.file = path.resolve('.cache/packs', name);
    const hash = createHash('sha256');
    for (const folder of written) hashFiles(hash, path.join(root, folder));
    // Languages may lie elsewhere.
    for (const place of new Set([...machinery.map((name) => path.resolve(name)), languagesFolder])) hashFiles(hash, place);
    this.inputs = hash.digest('hex');
  }

  /** The number of PDFs when nothing has changed since `remember` and all of them still lie in the folder, else undefined. */
  unchanged(): number | undefined {
    if (!existsSync(this.file) || readFileSync(this.file, 'utf8') !== this.inputs) return undefined;
    const manifest = readManifest(this.out);
    const whole = manifest.length > 0 && manifest.every(({ file, bytes }) => sizeOf(path.join(this.out, file)) === bytes);
    return whole ? manifest.length : undefined;
  }

  remember(): void {
    writeWhole(this.file, this.inputs);
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : -1;
}
