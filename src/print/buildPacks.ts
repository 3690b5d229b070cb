import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { locales } from '../curriculum/locale.ts';
import { readPicture } from '../curriculum/pictures/read.ts';
import { byPlace, type Problem } from '../curriculum/problem.ts';
import { diskFault } from '../files/diskFault.ts';
import { copyWhole, writeWhole } from '../files/whole.ts';
import { type Book, bookOf } from './book.ts';
import { BookKeys } from './bookKeys.ts';
import type { PdfCache, PdfFacts } from './cache.ts';
import { facesModule } from './facesModule.ts';
import { fontFiles } from './fonts.ts';
import { type ManifestEntry, sheetsOf } from './manifest.ts';
import { Marks } from './marks.ts';
import type { Pack } from './packs.ts';
import { pageProblems } from './pageLimits.ts';
import { Press } from './press.ts';
import type { Room } from './typesetter.ts';

export interface PackRequest {
  curriculum: Curriculum;
  /** The folder of the curriculum, for pictures. */
  root: string;
  packs: readonly Pack[];
  /** Finished PDFs stay here between builds. */
  cache: PdfCache;
  /** Called after each PDF: `made` is false when it was found in the cache. */
  onProgress?: (pack: Pack, done: number, made: boolean) => void;
  /** The font files to set type with; the project's own by default. */
  fonts?: readonly string[];
  /** A press that is kept warm by whoever prints again and again, and who closes it. */
  press?: Press;
}

/** A PDF that lies finished in the cache, ready to be put in its place. */
export interface FinishedPack {
  entry: ManifestEntry;
  /** The finished file in the cache. */
  file: string;
}

/** More than the press has workers, so that each finds its next book ready, and few enough to hold in memory. */
const booksAtOnce = 6;

/**
 * Makes the PDFs, each from the cache or by Typst and pdf-lib, several at a time. Nothing is written but into the cache.
 * Problems are those that only paper shows: a plan or a handout over its page count, a book that Typst refuses.
 */
export async function makePacks(request: PackRequest): Promise<{ finished: FinishedPack[]; problems: Problem[] }> {
  const { curriculum, root, packs, cache, fonts = fontFiles } = request;
  const missing = missingFonts(fonts);
  if (missing.length > 0) return { finished: [], problems: missing };
  const press = request.press ?? pressFor(root, cache, fonts);
  const keys = new BookKeys(root);
  const marks = new Marks(root, curriculum.editions);
  const rooms = new Map(locales.map((locale) => [locale, new Map<string, Room>()]));
  const refused: Problem[] = [];
  const pictures = new Map<string, readonly Problem[]>();
  let done = 0;

  /** What is wrong with the pictures of a book: Typst is never given such a file. Each picture is reported once for all books. */
  function refusesPicturesOf(book: Book): boolean {
    for (const file of book.pictures.filter((file) => !pictures.has(file))) {
      const { problems } = readPicture(root, file) ?? { problems: [] };
      pictures.set(file, problems);
      refused.push(...problems);
    }
    return book.pictures.some((file) => pictures.get(file)!.length > 0);
  }

  async function make(pack: Pack): Promise<FinishedPack | undefined> {
    const parts = pack.parts();
    const book = bookOf(marks, pack.title, pack.locale, parts);
    if (refusesPicturesOf(book)) return undefined;
    const key = keys.keyOf(book);
    const kept = cache.find(key);
    try {
      const facts = kept ?? (await press.print({ key, book }));
      for (const [part, room] of facts.roomOf) rooms.get(pack.locale)!.set(part, room);
      done += 1;
      request.onProgress?.(pack, done, kept === undefined);
      return { entry: { ...entryOf(pack, facts), ...marks.ofSingle(pack, parts) }, file: cache.fileOf(key) };
    } catch (error) {
      refused.push(refusal(curriculum, pack, error));
      return undefined;
    }
  }

  try {
    const results = await inWaves(packs, booksAtOnce, make);
    const tooLong = locales.flatMap((locale) => pageProblems(curriculum, locale, rooms.get(locale)!));
    return { finished: results.filter((result) => result !== undefined), problems: [...refused, ...tooLong].sort(byPlace) };
  } finally {
    if (!request.press) press.close();
  }
}

/** A press for the curriculum below `root`; its first book takes half a second more, for the fonts. */
export function pressFor(root: string, cache: PdfCache, fonts: readonly string[] = fontFiles): Press {
  return new Press({ root, fonts, faces: facesModule(), cacheFolder: cache.folder });
}

/** Told once, not for each of two hundred PDFs. */
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
      hint: { zh: '运行 "npm ci"，字体会一起装好。', en: 'Run "npm ci", which brings the fonts.' },
    }));
}

/** Runs tasks at most `width` at a time, so that thousands of books do not lie in memory at once; results in order. */
async function inWaves<T, R>(items: readonly T[], width: number, run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const walk = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await run(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, walk));
  return results;
}

function entryOf(pack: Pack, facts: PdfFacts): ManifestEntry {
  return {
    file: pack.file,
    title: pack.title,
    kind: pack.kind,
    ...(pack.grade ? { grade: pack.grade } : {}),
    ...(pack.volume ? { volume: pack.volume } : {}),
    locale: pack.locale,
    documents: pack.documents,
    pages: facts.pages,
    sheets: sheetsOf(facts.pages),
    bytes: facts.bytes,
    sha256: facts.sha256,
  };
}

/** A book that cannot be typeset is told at its first document. A full disk is no fault of a book: that error is thrown again. */
function refusal(curriculum: Curriculum, pack: Pack, error: unknown): Problem {
  if (diskFault(error) !== undefined) throw error;
  const document = curriculum.document(pack.documents[0]?.split('/')[0] ?? '');
  const text = document?.texts[pack.locale];
  const reason = error instanceof Error ? error.message : String(error);
  return {
    id: 'pdf-is-made',
    severity: 'error',
    file: text?.file ?? document?.factsFile ?? pack.file,
    line: 1,
    column: 1,
    message: { zh: inChinese(reason), en: reason },
    hint: {
      zh: '这份材料的字句，或者其中哪个块在纸上的样子（face.typ），要改一改。',
      en: 'The words of this document, or the print face of one of its blocks, need mending.',
    },
  };
}

/** Typst speaks English; what writers meet most, a sign that no font has, is said in Chinese. */
function inChinese(reason: string): string {
  const sign = /the text "([^"]+)" could not be displayed/.exec(reason)?.[1];
  return sign === undefined ? `这一份排不了版。排版程序说：${reason}` : `字体里没有 "${sign}"，这一份印不出来。`;
}

/**
 * Puts the PDFs and the manifest below `folder`. A PDF that is there already with the same bytes is left alone. When only
 * some packs were asked for, the manifest keeps what it says of the others.
 */
export function writePacks(folder: string, finished: readonly FinishedPack[]): ManifestEntry[] {
  const before = readManifest(folder);
  const known = new Map(before.map((entry) => [entry.file, entry]));
  for (const { entry, file } of finished) {
    const target = path.join(folder, entry.file);
    const same = known.get(entry.file)?.sha256 === entry.sha256 && existsSync(target) && statSync(target).size === entry.bytes;
    if (!same) copyWhole(file, target);
  }
  const made = new Set(finished.map(({ entry }) => entry.file));
  const others = before.filter((entry) => !made.has(entry.file) && existsSync(path.join(folder, entry.file)));
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
