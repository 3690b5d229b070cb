import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { releasedMarks } from '../curriculum/editions.ts';
import { languagesFolder } from '../curriculum/language.ts';
import { outlineHash } from '../curriculum/outline.ts';
import { hashOf } from '../curriculum/read/readCache.ts';
import { editionHash } from '../i18n/editionHash.ts';
import { readCacheRecord, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { hashFiles, hashIfThere } from '../lib/files/hash.ts';
import { programHash } from '../lib/files/programHash.ts';
import type { ManifestEntry } from './manifest.ts';
import type { Pack } from './packs/pack.ts';

/** What is known of a pack without making its book. */
export interface KnownPack {
  /** The key of its book (`bookKeys.ts`). */
  key: string;
  /** What the manifest says of a single sheet. */
  single: Pick<ManifestEntry, 'mark' | 'draft'>;
}

interface Kept extends KnownPack {
  inputs: string;
  /** The documents that its parts are from. */
  from: string[];
}

/** The folders of a curriculum that have pictures. */
const pictureFolders = ['lessons', 'workshops', 'content'];

/**
 * Remembers the keys of books by what they are made of, so that a build after an edit makes the books of the edited document alone: to make and hash
 * those of six hundred PDFs takes ten seconds. A key is used again only if everything is the same that the book may print: the program, the outline
 * and the pages of the curriculum, the front matter of all documents, the published marks, the pictures, and the documents that its parts are from.
 */
export class PackKeys {
  private readonly curriculum: Curriculum;
  private readonly file: string;
  private readonly name: string;
  private readonly common: string;
  private readonly before: Record<string, Kept>;
  private readonly now: Record<string, Kept> = {};

  /** `folder` is that of the cache of PDFs, `root` that of the curriculum. */
  constructor(folder: string, root: string, curriculum: Curriculum) {
    this.curriculum = curriculum;
    this.name = `packs of ${root}`;
    this.file = path.join(folder, `packs-${hashOf(root).slice(0, 8)}`);
    this.common = commonHash(root, curriculum);
    this.before = (readCacheRecord(this.file, this.name) as Record<string, Kept> | undefined) ?? {};
  }

  find(pack: Pack): KnownPack | undefined {
    const kept = this.before[pack.file];
    if (!kept || kept.inputs !== this.inputsOf(pack, kept.from)) return undefined;
    this.now[pack.file] = kept;
    return kept;
  }

  /** Remembers a book whose parts have these keys (`content/parts.ts`). */
  remember(pack: Pack, partKeys: readonly string[], known: KnownPack): void {
    const from = [...new Set([...pack.documents, ...partKeys].map((key) => key.split('/')[0]!))].filter((id) =>
      this.curriculum.document(id),
    );
    this.now[pack.file] = { ...known, from, inputs: this.inputsOf(pack, from) };
  }

  /** Writes what is known for the next build. Packs that were not asked for are kept. Errors are ignored: the next build then takes longer. */
  save(): void {
    try {
      writeCacheRecord(this.file, this.name, { ...this.before, ...this.now });
    } catch {
      return;
    }
  }

  private inputsOf({ kind, locale, grade, volume, title, documents }: Pack, from: readonly string[]): string {
    const sources = from.map((id) => `${id} ${this.curriculum.document(id)?.sourceHash}`);
    return hashOf(this.common, JSON.stringify([kind, locale, grade, volume, title, documents]), ...sources);
  }
}

function commonHash(root: string, curriculum: Curriculum): string {
  const hash = createHash('sha256').update(programHash()).update(editionHash()).update(outlineHash(curriculum));
  // Added languages may be in another folder.
  hashFiles(hash, languagesFolder);
  for (const { name, sourceHash } of curriculum.pages) hash.update(`${name} ${sourceHash}`);
  for (const { texts, handouts } of curriculum.documents) {
    const fronts = [texts, ...handouts.map((handout) => handout.texts)].flatMap((byLocale) =>
      Object.values(byLocale).map(({ front }) => front),
    );
    hash.update(JSON.stringify(fronts));
  }
  hash.update([...releasedMarks(curriculum.editions)].sort().join());
  for (const folder of pictureFolders) hashIfThere(hash, path.join(root, folder), root, isPicture);
  return hash.digest('hex');
}

function isPicture(file: string): boolean {
  return file.endsWith('.svg');
}
