import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fontFiles } from '../blocks/fonts.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { asAsked } from '../curriculum/edition/ownSeverity.ts';
import { type Localized, locales } from '../curriculum/locale.ts';
import { readPicture } from '../curriculum/pictures/read.ts';
import { byPlace, type Problem } from '../curriculum/problem.ts';
import { writeAtomically } from '../lib/files/atomicWrite.ts';
import { diskError } from '../lib/files/diskError.ts';
import { isChangedSince } from '../lib/files/isChangedSince.ts';
import { Refusal } from '../lib/files/refusal.ts';
import { runPool } from '../lib/runPool.ts';
import { type Book, bookOf } from './book.ts';
import { BookKeys } from './bookKeys.ts';
import { type PdfCache, type PdfFacts, readProven } from './cache.ts';
import { facesModule } from './facesModule.ts';
import { isPdf, type ListedFile, type ManifestEntry, manifestFile, parseListed, sheetsOf } from './manifest.ts';
import { Marks } from './marks.ts';
import { type KnownPack, PackKeys } from './packKeys.ts';
import type { Pack } from './packs/pack.ts';
import { keepLongest, pageProblems } from './pageLimits.ts';
import { Press, WorkerEnded } from './press.ts';
import { roomProblems } from './roomLimits.ts';
import type { PaperUse } from './typesetter.ts';
import { wordProblems } from './wordLimits.ts';

export interface PackRequest {
  curriculum: Curriculum;
  /** The folder of the curriculum, for pictures. */
  root: string;
  packs: readonly Pack[];
  /** Keeps finished PDFs between builds. */
  cache: PdfCache;
  /** Called after each PDF: `made` is false when it was found in the cache. */
  onProgress?: (pack: Pack, done: number, made: boolean) => void;
  /** The font files to set type with; the project's own by default. */
  fonts?: readonly string[];
  /** A running press to reuse; the caller closes it. By default one is started for this call. */
  press?: Press;
}

/** A finished file in the cache, ready to be copied to the folder of packs. */
export interface FinishedFile {
  entry: ListedFile;
  /** The finished file in the cache. */
  file: string;
}

/** A finished PDF. */
export interface FinishedPack extends FinishedFile {
  entry: ManifestEntry;
  /** The paper that its parts take; a booklet has none of its own. */
  paperOf?: PdfFacts['paperOf'];
}

/** More than the press has workers, so that the next book is ready for each, but few enough to hold in memory. */
const booksAtOnce = 6;

/**
 * Makes the PDFs with Typst and pdf-lib or takes them from the cache, several at a time. Writes only to the cache. Reports the
 * problems that show only in print: a plan or a handout over its page limit, a word wider than its place, a book that Typst refuses.
 */
export async function makePacks(request: PackRequest): Promise<{ finished: FinishedPack[]; problems: Problem[] }> {
  const { curriculum, root, packs, cache, fonts = fontFiles } = request;
  const missing = missingFonts(fonts);
  if (missing.length > 0) return { finished: [], problems: missing };
  const press = request.press ?? pressFor(root, cache, { fonts, books: packs.length });
  const keys = new BookKeys(root);
  const known = new PackKeys(cache.folder, root, curriculum);
  const marks = new Marks(root, curriculum);
  const measured = new Map(locales.map((locale) => [locale, new Map<string, PaperUse>()]));
  const refused: Problem[] = [];
  const pictures = new Map<string, readonly Problem[]>();
  let done = 0;

  /** Checks the pictures of a book, so that Typst never gets an invalid file. Each picture is reported once for all books. */
  function hasBadPictures(book: Book): boolean {
    for (const file of book.pictures.filter((file) => !pictures.has(file))) {
      const { problems } = readPicture(root, file) ?? { problems: [] };
      pictures.set(file, problems);
      refused.push(...problems);
    }
    return book.pictures.some((file) => pictures.get(file)!.length > 0);
  }

  function finish(pack: Pack, { key, single }: KnownPack, facts: PdfFacts, isMade: boolean): FinishedPack {
    keepLongest(measured.get(pack.locale)!, facts.paperOf);
    done += 1;
    request.onProgress?.(pack, done, isMade);
    return { entry: { ...entryOf(pack, facts), ...single }, file: cache.fileOf(key), paperOf: facts.paperOf };
  }

  async function make(pack: Pack): Promise<FinishedPack | undefined> {
    const before = known.find(pack);
    const factsBefore = before && cache.find(before.key);
    if (before && factsBefore) return finish(pack, before, factsBefore, false);
    const parts = pack.parts();
    const book = bookOf(marks, pack.title, pack.locale, parts);
    if (hasBadPictures(book)) return undefined;
    const now: KnownPack = { key: keys.keyOf(book), single: marks.ofSingle(pack, parts) };
    known.remember(
      pack,
      parts.map((part) => part.key),
      now,
    );
    const kept = cache.find(now.key);
    try {
      return finish(pack, now, kept ?? (await press.print({ key: now.key, book })), kept === undefined);
    } catch (error) {
      refused.push(refusal(curriculum, pack, error));
      return undefined;
    }
  }

  try {
    // A pool, so that not all of possibly thousands of books are in memory at once.
    const results = await runPool(packs, booksAtOnce, make);
    known.save();
    const onPaper = locales.flatMap((locale) =>
      [pageProblems, roomProblems, wordProblems].flatMap((problemsIn) => problemsIn(curriculum, locale, measured.get(locale)!)),
    );
    const found = asAsked(curriculum.config.checks, onPaper);
    return { finished: results.filter((result) => result !== undefined), problems: [...refused, ...found].sort(byPlace) };
  } finally {
    if (!request.press) press.close();
  }
}

/**
 * Creates a press for the curriculum below `root`, for so many books. Its first book takes half a second longer because the fonts are
 * loaded.
 */
export function pressFor(
  root: string,
  cache: PdfCache,
  { fonts = fontFiles, books }: { fonts?: readonly string[]; books?: number } = {},
): Press {
  return new Press({ root, fonts, faces: facesModule(), cacheFolder: cache.folder }, books === undefined ? {} : { books });
}

/** Reports missing fonts once, and not for each of two hundred PDFs. */
function missingFonts(fonts: readonly string[]): Problem[] {
  return fonts
    .filter((font) => !existsSync(font))
    .map((font) => ({
      id: 'fonts-are-present',
      severity: 'error',
      file: path.relative('.', font),
      line: 1,
      column: 1,
      message: { zh: `缺少字体 ${path.basename(font)}。`, en: `The font ${path.basename(font)} is missing.` },
      hint: { zh: '运行 "npm ci"，字体会一起装好。', en: 'Run "npm ci", which installs the fonts.' },
    }));
}

function entryOf(pack: Pack, facts: PdfFacts): ManifestEntry {
  return {
    file: pack.file,
    title: pack.title,
    kind: pack.kind,
    ...(pack.grade ? { grade: pack.grade } : {}),
    ...(pack.term ? { term: pack.term } : {}),
    ...(pack.volume ? { volume: pack.volume } : {}),
    locale: pack.locale,
    documents: pack.documents,
    pages: facts.pages,
    sheets: sheetsOf(facts.pages),
    bytes: facts.bytes,
    sha256: facts.sha256,
  };
}

/** Reports a book that cannot be typeset at its first document. Rethrows errors that no book caused, such as a full disk or a press that does not start. */
function refusal(curriculum: Curriculum, pack: Pack, error: unknown): Problem {
  if (error instanceof Refusal || diskError(error) !== undefined) throw error;
  const document = curriculum.document(pack.documents[0]?.split('/')[0] ?? '');
  const text = document?.texts[pack.locale];
  const reason = error instanceof Error ? error.message : String(error);
  return {
    id: 'pdf-is-made',
    severity: 'error',
    file: text?.file ?? document?.factsFile ?? pack.file,
    line: 1,
    column: 1,
    message: error instanceof WorkerEnded ? error.sentence : { zh: inChinese(reason), en: reason },
    hint:
      error instanceof WorkerEnded
        ? {
            zh: '关掉别的程序再来一次。如果总停在这一份，看看它的图是不是太复杂。',
            en: 'Close other programs and try again. If it is always this document, see whether its pictures are too intricate.',
          }
        : {
            zh: '这份材料的字句，或者其中哪个块在纸上的样子（face.typ），要改一改。',
            en: 'The words of this document, or the print face of one of its blocks, need to be changed.',
          },
  };
}

/** Translates the most frequent error of Typst, a character that no font has; others are quoted in English. */
function inChinese(reason: string): string {
  const sign = /the text "([^"]+)" could not be displayed/.exec(reason)?.[1];
  return sign === undefined ? `这一份排不了版。排版程序说：${reason}` : `字体里没有 "${sign}"，这一份印不出来。`;
}

export interface WritePacksOptions {
  /** Whether the curriculum no longer has this file. */
  gone?: (file: string) => boolean;
  /** False if the caller flushes the whole folder to disk later. */
  flush?: boolean;
}

/**
 * Writes the PDFs, the files of other formats and the manifest below `folder`. An existing file with the same bytes is left alone; a file that is not in the
 * manifest, or that was changed since, is never overwritten. The manifest keeps the entries of packs that were not selected, except
 * for those that are `gone`: their files are removed.
 */
export function writePacks(
  folder: string,
  finished: readonly FinishedFile[],
  { gone = () => false, flush = true }: WritePacksOptions = {},
): ListedFile[] {
  const before = readListed(folder);
  const unchanged = before.filter(({ file, sha256 }) => !isChangedSince(path.join(folder, manifestFile), path.join(folder, file), sha256));
  const known = new Set([manifestFile, ...unchanged.map(({ file }) => file)]);
  const next = finished.filter(({ entry }) => !readProven(path.join(folder, entry.file), entry.sha256));
  const made = new Set(finished.map(({ entry }) => entry.file));
  const others = before.filter(({ file }) => !made.has(file) && existsSync(path.join(folder, file)));
  const leaving = others.filter(({ file }) => gone(file));
  refuseOverwriting(folder, [...next.map(({ entry }) => entry.file), ...leaving.map(({ file }) => file), manifestFile], known);
  const entries = finished.map(({ entry }) => entry);
  // The manifest first: if the rest is interrupted, every existing PDF is listed in it.
  writeManifest(folder, [...others, ...entries]);
  for (const { entry, file } of next) {
    const pdf = readProven(file, entry.sha256);
    if (!pdf) throw new Refusal(changedMeanwhile(file));
    writeAtomically(path.join(folder, entry.file), pdf, { flush });
  }
  for (const { file, sha256 } of leaving) if (readProven(path.join(folder, file), sha256)) rmSync(path.join(folder, file));
  return writeManifest(folder, [...others.filter((entry) => !leaving.includes(entry)), ...entries]);
}

function writeManifest(folder: string, entries: readonly ListedFile[]): ListedFile[] {
  const manifest = [...entries].sort((a, b) => (a.file < b.file ? -1 : 1));
  writeAtomically(path.join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Returns the PDFs in the folder's manifest; none if it is missing or damaged. */
export function readManifest(folder: string): ManifestEntry[] {
  return readListed(folder).filter(isPdf);
}

/** Returns all files in the folder's manifest; none if it is missing or damaged. */
export function readListed(folder: string): ListedFile[] {
  try {
    return parseListed(readFileSync(path.join(folder, manifestFile), 'utf8')) ?? [];
  } catch {
    return [];
  }
}

/** Throws a Refusal when a folder has a `manifest.json` of another kind, which writing PDFs there would overwrite. */
export function refuseOtherManifest(folder: string): void {
  let text: string;
  try {
    text = readFileSync(path.join(folder, manifestFile), 'utf8');
    JSON.parse(text);
  } catch {
    return;
  }
  if (!parseListed(text)) refuseOverwriting(folder, [manifestFile], new Set());
}

/** Throws a Refusal when a file to be written or removed exists and is not `known`, or would be reached through a link. */
function refuseOverwriting(folder: string, files: readonly string[], known: ReadonlySet<string>): void {
  const wanted = new Set(files);
  const places = new Set(files.flatMap((file) => file.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'))));
  const inTheWay = [...places].filter((place) => {
    const found = lstatSync(path.join(folder, place), { throwIfNoEntry: false });
    if (found === undefined) return false;
    if (!wanted.has(place)) return !found.isDirectory();
    // An empty file may be overwritten.
    return !found.isFile() || (!known.has(place) && found.size > 0);
  });
  if (inTheWay.length === 0) return;
  const shown = inTheWay.slice(0, mostNames).join(', ');
  const more = inTheWay.length - mostNames;
  throw new Refusal({
    zh: `${folder} 里已经有同名的文件，不是这个命令写的，或者后来有人改过：${shown}${more > 0 ? `，还有 ${more} 个` : ''}。什么都没有写。把它们移到别处，或者换一个文件夹。`,
    en: `${folder} has files of the same names that this command did not write, or that were changed since: ${shown}${more > 0 ? ` and ${more} more` : ''}. Nothing was written. Move them elsewhere, or choose another folder.`,
  });
}

const mostNames = 5;

function changedMeanwhile(file: string): Localized {
  return {
    zh: `${file} 在用到之前变了。再运行一次，它会重新做。`,
    en: `${file} changed before it was used. Run the command again: it will be made again.`,
  };
}
