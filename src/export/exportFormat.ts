import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Book } from '../print/book.ts';
import type { FormatUse } from '../print/manifest.ts';
import type { Pack } from '../print/packs/pack.ts';
import type { PaperUse } from '../print/typesetter.ts';

/** What a file is made of: the parts of a PDF that it is next to, or parts of its own, as the stories of a grade. */
export interface Exported extends Omit<Pack, 'kind'> {
  kind: Pack['kind'] | 'stories';
}

/** What a file is made from: a PDF of a single document or handout, as print makes it. */
export interface ExportSource {
  pack: Exported;
  /** Its words and data, as Typst gets them. */
  book: Book;
  /** The paper that its parts take in print, by their keys. */
  paper: ReadonlyMap<string, PaperUse>;
}

/** Makes the files of one format, one after the other. The same source gives the same bytes. */
export type MakeExport = (source: ExportSource) => Promise<Uint8Array> | Uint8Array;

/** Makes a file for each page of a PDF. The same source gives the same bytes. */
export type MakePages = (source: ExportSource) => Promise<Uint8Array[]>;

/** A format that is made next to PDF. To add one is to add a folder next to `docx` and a line in `formats`. */
export interface ExportFormat {
  /** As it is typed after `--format`. */
  id: string;
  /** What the name of a file ends with, where that of its PDF ends with `.pdf`: `.docx`. */
  ending: string;
  mediaType: string;
  /** What its files are for: on a page, formats of one use are together. */
  use: FormatUse;
  /** What it is called on pages. */
  name: (t: Translate) => string;
  /** Whether copies for USB sticks and phones have its files unless they are told otherwise. */
  inCopies?: true;
  /** Which PDFs have a file of this format next to them. */
  isFor: (pack: Exported, curriculum: Curriculum) => boolean;
  /** Files of its own, which are next to no PDF. */
  own?: (curriculum: Curriculum) => Exported[];
  perPage?: undefined;
  /** A hash of what its files are made from besides the book and the code of `export`, for the cache. */
  dependsOn?: (source: ExportSource, root: string, curriculum: Curriculum) => string;
  /** Starts making files: fonts and faces are loaded once. `root` is the folder of the curriculum. */
  start: (root: string, curriculum: Curriculum) => Promise<MakeExport>;
}

/** A format in which each page of a PDF has a file of its own: `g4-01-map.png`, or `g4-01-map_1.png` and `g4-01-map_2.png`. */
export interface PagesFormat extends Omit<ExportFormat, 'perPage' | 'start'> {
  perPage: true;
  start: (root: string, curriculum: Curriculum) => Promise<MakePages>;
}

export type AnyFormat = ExportFormat | PagesFormat;
