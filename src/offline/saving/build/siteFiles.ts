import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hashLength } from '../hash.ts';
import type { PlannedFile } from '../plan.ts';
import { type References, referencesOfPage, referencesOfScript, referencesOfStyle } from './references.ts';

/** A finished site in a folder, asked for its files by the addresses under which a browser sees them. */
export class SiteFiles {
  readonly folder: string;
  private readonly base: string;
  private readonly built: string[];
  private readonly planned = new Map<string, PlannedFile>();

  /** @param base Where the site is hosted: `/` or `/kite/`. */
  constructor(folder: string, base: string) {
    this.folder = folder;
    this.base = base;
    this.built = this.below('_astro');
  }

  /** The file of an address: `zh/help/` is `zh/help/index.html`. */
  fileOf(address: string): string {
    return address === '' || address.endsWith('/') ? `${address}index.html` : address;
  }

  has(address: string): boolean {
    const file = path.join(this.folder, this.fileOf(address));
    return existsSync(file) && statSync(file).isFile();
  }

  /** Every file below a folder, in a fixed order. None when there is no such folder. */
  below(folder: string): string[] {
    const full = path.join(this.folder, folder);
    if (!existsSync(full)) return [];
    return readdirSync(full, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
      .filter((file) => statSync(path.join(this.folder, file)).isFile())
      .sort();
  }

  referencesOf(page: string): References {
    return referencesOfPage(this.read(page).toString('utf8'), this.base);
  }

  /** Pages with everything that is needed to show them: styles, scripts and what these name in turn. */
  withParts(pages: readonly string[]): string[] {
    const found = new Set(pages);
    // A set that grows while it is walked: whatever is added is looked at too.
    for (const address of found) for (const part of this.partsOf(address)) if (this.has(part)) found.add(part);
    return [...found].sort();
  }

  /** An address with the hash and the size of its file. */
  plan(address: string): PlannedFile {
    let file = this.planned.get(address);
    if (!file) {
      const bytes = this.read(address);
      file = [address, createHash('sha256').update(bytes).digest('hex').slice(0, hashLength), bytes.length];
      this.planned.set(address, file);
    }
    return file;
  }

  private partsOf(address: string): string[] {
    const file = this.fileOf(address);
    if (file.endsWith('.html')) return this.referencesOf(address).parts;
    if (file.endsWith('.css')) return referencesOfStyle(this.read(address).toString('utf8'), file, this.base);
    if (file.endsWith('.js') && file.startsWith('_astro/')) {
      return referencesOfScript(this.read(address).toString('utf8'), this.built).filter((other) => other !== file);
    }
    return [];
  }

  private read(address: string): Buffer {
    return readFileSync(path.join(this.folder, this.fileOf(address)));
  }
}
