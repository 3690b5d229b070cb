import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { locales } from '../curriculum/locale.ts';
import { outlineHash } from '../curriculum/outline.ts';
import { sharedFolder } from '../curriculum/pictures/files.ts';
import { hashOf } from '../curriculum/read/readCache.ts';
import { readCacheRecord, writeCacheRecord } from '../lib/files/cacheFile.ts';
import { filesBelow } from '../lib/files/filesBelow.ts';
import { hashIfThere } from '../lib/files/hash.ts';
import { makeFolder } from '../lib/files/makeFolder.ts';
import { markUsed, sweep } from '../lib/files/sweep.ts';
import type { ListedFile } from '../print/manifest.ts';
import { isOfOneDocument } from '../print/packs/pack.ts';
import { sections } from '../site/sections.ts';
import { siteBase, siteOrigin } from './siteBase.ts';
import { siteProgramHash } from './siteProgramHash.ts';

export interface KeptPagesRequest {
  /** The folder of the curriculum. */
  root: string;
  curriculum: Curriculum;
  /** The files whose sizes the pages show. */
  packs: readonly ListedFile[];
  /** Where pages are kept; `.cache/pages` by default. */
  folder?: string;
}

/** What is kept of a document: the text of each of its pages by its file in the site. */
interface Kept {
  key: string;
  pages: Record<string, string>;
}

/**
 * Keeps the pages of documents as Astro rendered them, so that a build after an edit renders those of the edited document alone. A page is used again
 * only if everything is the same that it may show: the program, the outline of the curriculum, the front matter of all documents, its own
 * document with its files, and every picture. Pages of workshops, which show parts of other documents, also depend on the words of all.
 */
export class KeptPages {
  private readonly request: KeptPagesRequest;
  private readonly folder: string;
  private readonly common: string;

  constructor(request: KeptPagesRequest) {
    this.request = request;
    this.folder = request.folder ?? path.resolve('.cache/pages');
    this.common = hashOf(
      programOf(request.root),
      outlineHash(request.curriculum),
      ...frontsOf(request.curriculum),
      String(request.packs.length > 0),
    );
    makeFolder(this.folder);
  }

  /** Writes the kept pages of the documents below `site`, and returns the documents whose pages have to be rendered. */
  restore(documents: readonly CurriculumDocument[], site: string): CurriculumDocument[] {
    return documents.filter((document) => {
      const file = this.fileOf(document);
      const kept = readCacheRecord(file, document.folder) as Kept | undefined;
      if (kept?.key !== this.keyOf(document)) return true;
      for (const [page, text] of Object.entries(kept.pages)) {
        const place = path.join(site, page);
        mkdirSync(path.dirname(place), { recursive: true });
        writeFileSync(place, text);
      }
      markUsed(file);
      return false;
    });
  }

  /** Keeps the pages of the documents, which have just been rendered below `site`. */
  keep(documents: readonly CurriculumDocument[], site: string): void {
    for (const document of documents) {
      const files = locales.flatMap((locale) => {
        const place = [locale, sections[document.kind], document.slug].join('/');
        return existsSync(path.join(site, place)) ? filesBelow(path.join(site, place)).map((file) => `${place}/${file}`) : [];
      });
      const pages = Object.fromEntries(files.map((file) => [file, readFileSync(path.join(site, file), 'utf8')]));
      try {
        writeCacheRecord(this.fileOf(document), document.folder, { key: this.keyOf(document), pages } satisfies Kept);
      } catch {
        // Without it the next build only takes longer.
        return;
      }
    }
    sweep(this.folder, keeping);
  }

  private keyOf(document: CurriculumDocument): string {
    const { root, curriculum, packs } = this.request;
    const own = packs.filter((pack) => isOfOneDocument(pack) && pack.documents[0]?.split('/')[0] === document.id);
    const others = document.kind === 'workshop' ? curriculum.documents.map(({ sourceHash }) => sourceHash) : [];
    // The folder has the pictures of its own too.
    const folder = createHash('sha256');
    hashIfThere(folder, path.join(root, document.folder), root);
    return hashOf(this.common, document.sourceHash, folder.digest('hex'), JSON.stringify(own), ...others);
  }

  private fileOf({ folder }: CurriculumDocument): string {
    return path.join(this.folder, `${hashOf(this.request.root, folder)}.json`);
  }
}

/** Pages of a month, up to half a gigabyte. */
const keeping = { days: 30, bytes: 500_000_000, names: /^[0-9a-f]{32}\.json$/ };

/** A hash of everything that makes pages: the program, the pictures and the address of the site. */
function programOf(root: string): string {
  const hash = createHash('sha256').update(siteProgramHash()).update(siteBase()).update(String(siteOrigin()));
  hashIfThere(hash, path.join(root, sharedFolder), root);
  return hash.digest('hex');
}

/** The front matter of all documents, which lists and links show. */
function frontsOf({ documents }: Curriculum): string[] {
  return documents.map(({ texts, handouts }) =>
    JSON.stringify(
      [texts, ...handouts.map((handout) => handout.texts)].map((byLocale) => Object.values(byLocale).map(({ front }) => front)),
    ),
  );
}
