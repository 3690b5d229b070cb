import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Book } from '../print/book.ts';
import type { Pack } from '../print/packs.ts';
import type { PaperUse } from '../print/typesetter.ts';

/** What a file is made from: a PDF of a single document or handout, as print makes it. */
export interface ExportSource {
  pack: Pack;
  /** Its words and data, as Typst gets them. */
  book: Book;
  /** The paper that its parts take in print, by their keys. */
  paper: ReadonlyMap<string, PaperUse>;
}

/** Makes the files of one format, one after the other. The same source gives the same bytes. */
export type MakeExport = (source: ExportSource) => Promise<Uint8Array> | Uint8Array;

/** A format that is made next to PDF. To add one is to add a folder next to `docx` and a line in `formats`. */
export interface ExportFormat {
  /** As it is typed after `--format`. */
  id: string;
  /** What the name of a file ends with, where that of its PDF ends with `.pdf`: `.docx`. */
  ending: string;
  mediaType: string;
  /** Which PDFs have a file of this format next to them. */
  isFor: (pack: Pack) => boolean;
  /** A hash of what its files are made from besides the book and the code of `export`, for the cache. */
  dependsOn?: (source: ExportSource, root: string, curriculum: Curriculum) => string;
  /** Starts making files: fonts and faces are loaded once. `root` is the folder of the curriculum. */
  start: (root: string, curriculum: Curriculum) => Promise<MakeExport>;
}
