import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { look } from '../curriculum/edition/look.ts';
import type { Problem } from '../curriculum/problem.ts';
import { translator } from '../i18n/translator.ts';
import { diskError } from '../lib/files/diskError.ts';
import { hashFiles } from '../lib/files/hash.ts';
import { runPool } from '../lib/runPool.ts';
import { bookOf } from '../print/book.ts';
import { BookKeys } from '../print/bookKeys.ts';
import type { FinishedFile, FinishedPack } from '../print/buildPacks.ts';
import type { ExportEntry, ManifestEntry } from '../print/manifest.ts';
import { Marks } from '../print/marks.ts';
import { ExportCache, type FileFacts } from './cache.ts';
import type { AnyFormat, Exported, ExportSource, MakeExport, MakePages } from './exportFormat.ts';
import { exportFiles, isOwn, madeBy } from './formats.ts';

/** How many files are made at once: while one is drawn in a thread of its own, the next is typeset. */
const mostAtOnce = 3;

export interface ExportRequest {
  curriculum: Curriculum;
  /** The folder of the curriculum, for pictures. */
  root: string;
  /** The PDFs and the files that are next to none (`ownFiles`). */
  packs: readonly Exported[];
  /** The PDFs of the packs: other formats follow them in the size of type. */
  printed: readonly FinishedPack[];
  formats: readonly AnyFormat[];
  cache?: ExportCache;
  /** Called after each file: `made` is false when it was found in the cache. */
  onProgress?: (pack: Exported, done: number, made: boolean) => void;
}

/** Makes the files of other formats than PDF, or takes them from the cache. Writes only to the cache. Reports documents that a format refuses. */
export async function makeExports(request: ExportRequest): Promise<{ finished: FinishedFile[]; problems: Problem[] }> {
  const { curriculum, packs, printed, formats } = request;
  const pdfs = new Map(printed.map((pack) => [pack.entry.file, pack]));
  const files = new ExportFiles(request);
  const finished: FinishedFile[] = [];
  const problems: Problem[] = [];
  let done = 0;
  for (const format of formats) {
    const wanted = madeBy(format, packs, curriculum).filter((pack) => isOwn(pack) || pdfs.has(pack.file));
    const results = await runPool(wanted, mostAtOnce, async (pack) => {
      try {
        const { entries, made } = await files.of(pack, pdfs.get(pack.file), format);
        done += 1;
        request.onProgress?.(pack, done, made);
        return entries;
      } catch (error) {
        if (diskError(error) !== undefined) throw error;
        return refusal(curriculum, pack, format, error);
      }
    });
    for (const result of results) {
      if (Array.isArray(result)) finished.push(...result);
      else problems.push(result);
    }
  }
  return { finished, problems };
}

/** What the manifest says of a file: for pages, also what it is called and what it is for. */
function entryOf(pack: Exported, format: AnyFormat, pdf: ManifestEntry | undefined): Omit<ExportEntry, 'file' | keyof FileFacts> {
  const { locale, title, grade, documents } = pack;
  return {
    title,
    kind: pack.kind === 'stories' ? 'stories' : 'document',
    ...(grade ? { grade } : {}),
    locale,
    documents,
    ...(pdf?.mark === undefined ? {} : { mark: pdf.mark }),
    ...(pdf?.draft ? { draft: true } : {}),
    format: format.id,
    name: format.name(translator(locale)),
    use: format.use,
  };
}

/** Finds or makes the files of one PDF, or a file of its own, in one format. */
class ExportFiles {
  private readonly request: ExportRequest;
  private readonly cache: ExportCache;
  private readonly marks: Marks;
  private readonly keys: BookKeys;
  private readonly code = exportHash();
  private readonly started = new Map<AnyFormat, Promise<MakeExport | MakePages>>();

  constructor(request: ExportRequest) {
    const { root, curriculum, cache = new ExportCache() } = request;
    this.request = request;
    this.cache = cache;
    this.marks = new Marks(root, curriculum);
    this.keys = new BookKeys(root);
  }

  /** `made` is false if all of them were in the cache. */
  async of(pack: Exported, pdf: FinishedPack | undefined, format: AnyFormat): Promise<{ entries: FinishedFile[]; made: boolean }> {
    const { cache } = this;
    const book = bookOf(this.marks, pack.title, pack.locale, pack.parts());
    const source: ExportSource = { pack, book, paper: new Map(pdf?.paperOf) };
    const names = exportFiles(pack.file, format, pdf?.entry.pages ?? 1);
    const keys = this.keysOf(source, pdf, format, names.length);
    const kept = keys.map((key) => cache.find(key));
    const isKept = kept.every((facts) => facts !== undefined);
    const facts = isKept
      ? kept
      : (await this.make(source, format, names.length)).map((content, index) => cache.keep(keys[index]!, content));
    const entry = entryOf(pack, format, pdf?.entry);
    const entries = facts.map((found, index): FinishedFile => {
      const page = names.length === 1 ? {} : { page: index + 1 };
      return { entry: { ...entry, file: names[index]!, ...page, ...found }, file: cache.fileOf(keys[index]!) };
    });
    return { entries, made: !isKept };
  }

  /** The key of each file in the cache. */
  private keysOf(source: ExportSource, pdf: FinishedPack | undefined, format: AnyFormat, count: number): string[] {
    const { root, curriculum } = this.request;
    const key = createHash('sha256')
      .update(`${format.id} ${this.code} ${this.keys.keyOf(source.book)} ${JSON.stringify([source.pack.documents, pdf?.paperOf])}`)
      .update(format.dependsOn?.(source, root, curriculum) ?? '')
      .digest('hex');
    return Array.from({ length: count }, (_, index) => (index === 0 ? key : createHash('sha256').update(`${key} ${index}`).digest('hex')));
  }

  private async make(source: ExportSource, format: AnyFormat, count: number): Promise<Uint8Array[]> {
    const { root, curriculum } = this.request;
    const started = this.started.get(format) ?? format.start(root, curriculum);
    this.started.set(format, started);
    const contents = [await (await started)(source)].flat();
    if (contents.length !== count) throw new Error(`${contents.length} of ${count} files were made.`);
    return contents;
  }
}

/** A hash of this folder and of the colours of the edition: what `print` depends on is in the key of the book. */
function exportHash(): string {
  const hash = createHash('sha256').update(JSON.stringify([look.colours, look.fonts?.map(({ sum }) => sum)]));
  hashFiles(hash, path.resolve('src/export'), path.resolve('src'));
  return hash.digest('hex');
}

function refusal(curriculum: Curriculum, pack: Exported, { id }: AnyFormat, error: unknown): Problem {
  const document = curriculum.document(pack.documents[0]!.split('/')[0]!);
  const reason = error instanceof Error ? error.message : String(error);
  return {
    // The same check: the document cannot be laid out.
    id: 'pdf-is-made',
    severity: 'error',
    file: document?.texts[pack.locale]?.file ?? document?.factsFile ?? pack.file,
    line: 1,
    column: 1,
    message: { zh: `这一份做不成 ${id}：${reason}`, en: `No ${id} can be made of this document: ${reason}` },
    hint: {
      zh: '多半是一张图画不出来，或者一个块没有这种格式的样子。只要 PDF，就写 --format pdf。',
      en: 'Most often a picture cannot be drawn, or a block has no face for this format. For PDFs alone, say --format pdf.',
    },
  };
}
