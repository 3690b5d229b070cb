import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { type Locale, locales } from '../curriculum/locale.ts';
import { byPlace, type Problem } from '../curriculum/problem.ts';
import { type KeptBook, type PdfCache, writeWhole } from './cache.ts';
import { compact } from './finish.ts';
import { type ManifestEntry, sheetsOf } from './manifest.ts';
import type { Pack } from './packs.ts';
import { pageProblems } from './pageLimits.ts';
import { type Book, bookOf, Typesetter } from './typesetter.ts';

export interface PackRequest {
  curriculum: Curriculum;
  /** The folder of the curriculum, for pictures. */
  root: string;
  packs: Pack[];
  /** Called after each PDF: `made` is false when it was found in the cache. */
  onProgress?: (pack: Pack, done: number, made: boolean) => void;
  /** Where finished PDFs are kept between builds; undefined keeps none. */
  cache?: PdfCache;
}

/** A PDF ready to be written. */
export interface FinishedPack {
  entry: ManifestEntry;
  pdf: Uint8Array;
}

/**
 * Makes the PDFs, each from the cache or by Typst and pdf-lib. Nothing is written. Problems are those that only paper
 * shows: a plan or a handout over its page count, a book that Typst refuses.
 */
export async function makePacks(request: PackRequest): Promise<{ finished: FinishedPack[]; problems: Problem[] }> {
  const { curriculum, root, packs, cache } = request;
  let typesetter: Typesetter | undefined;
  const finished: FinishedPack[] = [];
  const refused: Problem[] = [];
  const pages = new Map<Locale, Map<string, number>>(locales.map((locale) => [locale, new Map<string, number>()]));
  for (const [index, pack] of packs.entries()) {
    const book = bookOf(root, pack.title, pack.locale, pack.parts());
    const key = cache?.keyOf(book);
    let kept = key ? cache!.find(key) : undefined;
    const made = kept === undefined;
    if (!kept) {
      try {
        typesetter ??= new Typesetter(root);
        kept = await typeset(typesetter, book);
      } catch (error) {
        refused.push(refusal(curriculum, pack, error));
        continue;
      }
      if (key) cache!.keep(key, kept);
    }
    for (const [part, count] of kept.pagesOf) pages.get(pack.locale)!.set(part, count);
    finished.push({ entry: entryOf(pack, kept), pdf: kept.pdf });
    request.onProgress?.(pack, index + 1, made);
  }
  const tooLong = locales.flatMap((locale) => pageProblems(curriculum, locale, pages.get(locale)!));
  return { finished, problems: [...refused, ...tooLong].sort(byPlace) };
}

async function typeset(typesetter: Typesetter, book: Book): Promise<KeptBook> {
  const { pdf, pages, pagesOf } = typesetter.typeset(book);
  const compacted = await compact(pdf);
  return { pdf: compacted, pages, pagesOf: [...pagesOf], sha256: createHash('sha256').update(compacted).digest('hex') };
}

function entryOf(pack: Pack, kept: KeptBook): ManifestEntry {
  return {
    file: pack.file,
    title: pack.title,
    kind: pack.kind,
    ...(pack.grade ? { grade: pack.grade } : {}),
    locale: pack.locale,
    documents: pack.documents,
    pages: kept.pages,
    sheets: sheetsOf(kept.pages),
    bytes: kept.pdf.length,
    sha256: kept.sha256,
  };
}

/** A book that cannot be typeset is told at its first document. */
function refusal(curriculum: Curriculum, pack: Pack, error: unknown): Problem {
  const document = curriculum.document(pack.documents[0]?.split('/')[0] ?? '');
  const text = document?.texts[pack.locale];
  return {
    id: 'pdf-is-made',
    severity: 'error',
    file: text?.file ?? document?.factsFile ?? pack.file,
    line: 1,
    column: 1,
    message: error instanceof Error ? error.message : String(error),
    hint: 'If a font is named, run "npm ci". Otherwise the words of this document, or the print face of one of its blocks, need mending.',
  };
}

/**
 * Writes PDFs and the manifest below `folder`. A PDF that is there already with the same bytes is left alone. When only
 * some packs were asked for, the manifest keeps what it says of the others.
 */
export function writePacks(folder: string, finished: readonly FinishedPack[]): ManifestEntry[] {
  for (const { entry, pdf } of finished) {
    const file = path.join(folder, entry.file);
    if (!existsSync(file) || !readFileSync(file).equals(pdf)) writeWhole(file, pdf);
  }
  const made = new Set(finished.map(({ entry }) => entry.file));
  const others = readManifest(folder).filter((entry) => !made.has(entry.file) && existsSync(path.join(folder, entry.file)));
  const manifest = [...others, ...finished.map(({ entry }) => entry)].sort((a, b) => (a.file < b.file ? -1 : 1));
  writeWhole(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** What the folder of packs holds; nothing when there is none yet or it cannot be read. */
export function readManifest(folder: string): ManifestEntry[] {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as ManifestEntry[];
  } catch {
    return [];
  }
}
