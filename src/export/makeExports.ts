import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Problem } from '../curriculum/problem.ts';
import { translator } from '../i18n/translator.ts';
import { diskError } from '../lib/files/diskError.ts';
import { hashFiles } from '../lib/files/hash.ts';
import { bookOf } from '../print/book.ts';
import { BookKeys } from '../print/bookKeys.ts';
import type { FinishedFile, FinishedPack } from '../print/buildPacks.ts';
import type { ExportEntry, ManifestEntry } from '../print/manifest.ts';
import { Marks } from '../print/marks.ts';
import { ExportCache, type FileFacts } from './cache.ts';
import type { Exported, ExportFormat, ExportSource, MakeExport } from './exportFormat.ts';
import { exportFile, isOwn, madeBy } from './formats.ts';

export interface ExportRequest {
  curriculum: Curriculum;
  /** The folder of the curriculum, for pictures. */
  root: string;
  /** The PDFs and the files that are next to none (`ownFiles`). */
  packs: readonly Exported[];
  /** The PDFs of the packs: other formats follow them in the size of type. */
  printed: readonly FinishedPack[];
  formats: readonly ExportFormat[];
  cache?: ExportCache;
  /** Called after each file: `made` is false when it was found in the cache. */
  onProgress?: (pack: Exported, done: number, made: boolean) => void;
}

/** Makes the files of other formats than PDF, or takes them from the cache. Writes only to the cache. Reports documents that a format refuses. */
export async function makeExports(request: ExportRequest): Promise<{ finished: FinishedFile[]; problems: Problem[] }> {
  const { curriculum, root, packs, printed, formats, cache = new ExportCache() } = request;
  const marks = new Marks(root, curriculum.editions);
  const keys = new BookKeys(root);
  const code = exportHash();
  const pdfs = new Map(printed.map((pack) => [pack.entry.file, pack]));
  const finished: FinishedFile[] = [];
  const problems: Problem[] = [];
  let done = 0;
  for (const format of formats) {
    let make: MakeExport | undefined;
    for (const pack of madeBy(format, packs, curriculum)) {
      const pdf = pdfs.get(pack.file);
      if (!pdf && !isOwn(pack)) continue;
      const book = bookOf(marks, pack.title, pack.locale, pack.parts());
      const source: ExportSource = { pack, book, paper: new Map(pdf?.paperOf) };
      let facts: FileFacts | undefined;
      let key = '';
      let made = false;
      try {
        key = createHash('sha256')
          .update(`${format.id} ${code} ${keys.keyOf(book)} ${JSON.stringify([pack.documents, pdf?.paperOf])}`)
          .update(format.dependsOn?.(source, root, curriculum) ?? '')
          .digest('hex');
        facts = cache.find(key);
        made = facts === undefined;
        if (facts === undefined) {
          make ??= await format.start(root, curriculum);
          facts = cache.keep(key, await make(source));
        }
      } catch (error) {
        if (diskError(error) !== undefined) throw error;
        problems.push(refusal(curriculum, pack, format, error));
        continue;
      }
      finished.push({ entry: entryOf(pack, format, pdf?.entry, facts), file: cache.fileOf(key) });
      done += 1;
      request.onProgress?.(pack, done, made);
    }
  }
  return { finished, problems };
}

/** What the manifest says of a file: for pages, also what it is called and what it is for. */
function entryOf(pack: Exported, format: ExportFormat, pdf: ManifestEntry | undefined, facts: FileFacts): ExportEntry {
  const { locale, title, grade, documents } = pack;
  return {
    title,
    kind: pack.kind === 'stories' ? 'stories' : 'document',
    ...(grade ? { grade } : {}),
    locale,
    documents,
    ...(pdf?.mark === undefined ? {} : { mark: pdf.mark }),
    ...(pdf?.draft ? { draft: true } : {}),
    file: exportFile(pack.file, format),
    format: format.id,
    name: format.name(translator(locale)),
    use: format.use,
    ...facts,
  };
}

/** A hash of this folder: what `print` depends on is in the key of the book. */
function exportHash(): string {
  const hash = createHash('sha256');
  hashFiles(hash, path.resolve('src/export'), path.resolve('src'));
  return hash.digest('hex');
}

function refusal(curriculum: Curriculum, pack: Exported, { id }: ExportFormat, error: unknown): Problem {
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
