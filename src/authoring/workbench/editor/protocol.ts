import type { Wording } from '../../../curriculum/problem.ts';
import type { BenchProblem } from '../state.ts';

/** A file of a document that can be opened in the editor. */
export interface EditorFile {
  /** Relative to the root of the curriculum, with forward slashes. */
  file: string;
  /** What its tab says: the title of a text or the kind of the document. */
  label: string;
  form: 'text' | 'facts';
  /** Of a text. */
  locale?: string;
  handout?: string;
  /** Whether it exists; a text in another language may be still to be written. */
  exists: boolean;
}

/** A file as it was opened. */
export interface OpenedFile {
  /** Lines end in LF, and there is no byte order mark. */
  text: string;
  /** The hash of its bytes; undefined when it does not exist. */
  hash?: string;
}

/** What is to be saved, and the hash of what was opened. */
export interface SaveRequest {
  /** The address of the document below the workbench: `zh/g3-08/`. */
  address: string;
  file: string;
  text: string;
  hash?: string;
}

/** A file is saved, or it has changed on disk in the meantime: then nothing is written. */
export type SaveAnswer = { saved: { hash: string } } | { changed: OpenedFile };

/** The problems of a document with unsaved texts. */
export interface CheckAnswer {
  problems: BenchProblem[];
  behind: number;
  elsewhere: number;
}

/** What is said to a request that is refused or fails. */
export interface EditorError {
  message: Wording;
}

/** Begins a document of the plan. */
export interface BeginRequest {
  id: string;
}

/** Adds a handout to a document. */
export interface HandoutRequest {
  slug: string;
  /** The name of its files: `word-cards`. */
  name: string;
  for: string;
  form: string;
  titles: Readonly<Record<'zh' | 'en', string>>;
}

/** Where what was begun is shown, below the workbench. */
export interface BegunAnswer {
  address: string;
}
