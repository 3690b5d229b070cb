import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { look } from '../curriculum/edition/look.ts';
import { traits } from '../curriculum/edition/traits.ts';
import { languageTag, locales, otherLocales } from '../curriculum/locale.ts';
import type { CachedParts, ReadCache } from '../curriculum/read/readCache.ts';
import { readCacheRecord, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { programHash } from '../lib/files/programHash.ts';
import { markUsed, sweep } from '../lib/files/sweep.ts';
import { once } from '../lib/whenAsked.ts';

/**
 * Caches parsed texts and findings on disk, because parsing is nine tenths of a check. Two files per document, one for the trees of its texts,
 * in a folder named after a hash of the program. Folders of other versions, and files not used for a month, are deleted. If a file is damaged or cannot be read or
 * written, the text is parsed again.
 */
export class DiskReadCache implements ReadCache {
  private readonly folder: string;

  constructor(folder = path.resolve('.cache/read')) {
    const hash = createHash('sha256').update(programHash()).update(JSON.stringify(traits));
    // Lists by language are completed from fallback languages, so their order matters.
    hash.update(JSON.stringify(locales.map((locale) => [locale, languageTag[locale], otherLocales(locale)])));
    // Which characters can be printed depends on the fonts of the edition.
    for (const { sum } of look.fonts ?? []) hash.update(sum);
    const code = hash.digest('hex').slice(0, 16);
    this.folder = path.join(folder, code);
    quietly(() => {
      mkdirSync(this.folder, { recursive: true });
      for (const other of readdirSync(folder))
        if (other !== code && codeForm.test(other)) rmSync(path.join(folder, other), { recursive: true, force: true });
    });
    sweep(this.folder, keeping);
  }

  of(name: string): CachedParts {
    return new DiskCachedParts(path.join(this.folder, `${name.replaceAll('/', '~')}.json`), name);
  }
}

/** The form of the folder names that this cache creates; the cache folder may be a link to a folder with other things in it. */
const codeForm = /^[0-9a-f]{16}$/;

/** How long files of deleted documents and of other curricula are kept. */
const keeping = { days: 30, bytes: 300_000_000, names: /\.json$/ };

/** The key of a part is the hash of its sources. */
type Kept = Record<string, { key: string; value: unknown }>;

/** What a part is if it was read from a text (`read/texts.ts`). */
interface OfText {
  text?: CachedText;
}

interface CachedText {
  nodes: unknown;
  memory?: { paragraphs: unknown };
}

/** Most of what is kept of a text, which few checks ask for: its tree, and what the paragraphs of a translation were made from. */
interface Bulk {
  nodes: unknown;
  paragraphs?: unknown;
}

/** The same of the texts of a document, by part. It is in a file of its own, which is read when something of it is asked for. */
type Trees = Record<string, { key: string } & Bulk>;

class DiskCachedParts implements CachedParts {
  private readonly file: string;
  private readonly treesFile: string;
  private readonly name: string;
  private readonly before: Kept;
  private readonly now: Kept = {};
  private trees: Trees | undefined;
  /** The parts whose trees have not been asked for, and how each is made. */
  private readonly later = new Map<string, { key: string; make: () => Bulk }>();
  private changed = false;

  constructor(file: string, name: string) {
    this.file = file;
    this.treesFile = file.replace(/\.json$/, '.trees.json');
    this.name = name;
    this.before = (readCacheRecord(file, name) as Kept | undefined) ?? {};
  }

  recall<T>(part: string, key: string, make: () => T): T {
    const kept = this.before[part];
    const found = kept?.key === key;
    const value = found ? (kept.value as T) : make();
    if (found) this.giveBulk(part, key, value as OfText, make as () => OfText);
    this.now[part] = { key, value };
    if (!found) this.changed = true;
    return value;
  }

  close(): void {
    if (!this.changed) {
      markUsed(this.file);
      if (Object.values(this.now).some(({ value }) => hasTree(value))) markUsed(this.treesFile);
      return;
    }
    quietly(() => {
      const trees = Object.entries(this.now).flatMap(([part, { key, value }]) =>
        hasTree(value) ? [[part, { key, ...bulkOf(value.text) }] as const] : [],
      );
      // The trees first: what is without them is read again.
      if (trees.length > 0) writeCacheRecord(this.treesFile, this.treesName, Object.fromEntries(trees));
      const rest = Object.entries(this.now).map(([part, { key, value }]) => [
        part,
        { key, value: hasTree(value) ? { ...value, text: withoutBulk(value.text) } : value },
      ]);
      writeCacheRecord(this.file, this.name, Object.fromEntries(rest));
    });
  }

  /** Gives a text from the cache its tree and its paragraphs, which are read when they are asked for: a check after a change needs few. */
  private giveBulk(part: string, key: string, value: OfText, make: () => OfText): void {
    if (typeof value !== 'object' || value === null || !value.text || 'nodes' in value.text) return;
    this.later.set(part, { key, make: once(() => bulkOf(make().text!)) });
    const bulk = once(() => this.bulkOfPart(part, key));
    Object.defineProperty(value.text, 'nodes', { get: () => bulk().nodes, enumerable: true, configurable: true });
    const { memory } = value.text as CachedText;
    if (memory) Object.defineProperty(memory, 'paragraphs', { get: () => bulk().paragraphs, enumerable: true, configurable: true });
  }

  private bulkOfPart(part: string, key: string): Bulk {
    this.trees ??= readCacheRecord(this.treesFile, this.treesName) as Trees | undefined;
    const found = this.trees?.[part];
    if (found?.key === key) return found;
    // The file is damaged: it is written again.
    const made = [...this.later].map(([name, { key, make }]) => [name, { key, ...make() }] as const);
    this.trees = Object.fromEntries(made);
    quietly(() => writeCacheRecord(this.treesFile, this.treesName, this.trees));
    return this.trees[part]!;
  }

  private get treesName(): string {
    return `${this.name} trees`;
  }
}

function hasTree(value: unknown): value is { text: CachedText } {
  const { text } = (value ?? {}) as OfText;
  return typeof text === 'object' && text !== null && 'nodes' in text;
}

function bulkOf({ nodes, memory }: CachedText): Bulk {
  return { nodes, ...(memory ? { paragraphs: memory.paragraphs } : {}) };
}

function withoutBulk({ nodes: _, memory, ...text }: CachedText): object {
  if (!memory) return text;
  const { paragraphs: _paragraphs, ...facts } = memory;
  return { ...text, memory: facts };
}

function quietly<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
