import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../lib/files/refusal.ts';
import { type ExportEntry, isPdf, type ManifestEntry, manifestFile, parseListed } from '../../print/manifest.ts';
import { filesBelow } from '../folderMarker.ts';
import { assetsSum, keyOf } from './key.ts';
import { type PageFacts, readPage } from './read/page.ts';
import type { VerifyCache } from './verifyCache.ts';

/** A site that is built, read file by file. */
export class BuiltSite {
  readonly folder: string;
  /** What it is called in sentences. */
  readonly shown: string;
  /** The folder of the server in which it will be, with `/` at both ends. */
  readonly base: string;
  /** Relative to the site, with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** The PDFs. */
  readonly manifest: readonly ManifestEntry[];
  /** Files of other formats next to PDFs. */
  readonly others: readonly ExportEntry[];
  /** Pages that were not known from before. */
  readonly read = new Set<string>();
  private readonly memory: VerifyCache;
  private readonly facts = new Map<string, PageFacts>();
  private sum: string | undefined;

  constructor(folder: string, { shown, base, memory }: { shown: string; base: string; memory: VerifyCache }) {
    this.folder = folder;
    this.shown = shown;
    this.base = base;
    this.memory = memory;
    this.files = new Set(filesBelow(folder));
    const listed = this.files.has(`packs/${manifestFile}`) ? parseListed(this.text(`packs/${manifestFile}`)) : undefined;
    if (!listed) throw new Refusal(notASite(shown));
    this.manifest = listed.filter(isPdf);
    this.others = listed.filter((entry): entry is ExportEntry => !isPdf(entry));
  }

  bytes(file: string): Buffer {
    return readFileSync(path.join(this.folder, file));
  }

  text(file: string): string {
    return this.bytes(file).toString('utf8');
  }

  has(file: string): boolean {
    return this.files.has(file);
  }

  /** What a page says of itself; of one that has not changed this is remembered. */
  factsOf(page: string): PageFacts {
    let facts = this.facts.get(page);
    if (!facts) {
      const html = this.text(page);
      const key = keyOf('page', html);
      facts = this.memory.find(key) as PageFacts | undefined;
      if (!facts) {
        facts = readPage(html);
        this.memory.keep(key, facts);
        this.read.add(page);
      }
      this.facts.set(page, facts);
    }
    return facts;
  }

  /** A sum of all style sheets and scripts. */
  assets(): string {
    this.sum ??= assetsSum(this.folder);
    return this.sum;
  }
}

export function notASite(shown: string) {
  return {
    zh: `${shown} 里没有做好的网站。先运行 "npm run build"，或者写明在哪里：--site 文件夹。`,
    en: `There is no built site in ${shown}. Run "npm run build" first, or name the site: --site FOLDER.`,
  };
}
