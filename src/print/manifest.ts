import type { Grade, Term } from '../curriculum/kind.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { PackKind } from './packs/pack.ts';

/** The kind of a PDF: a pack, or a booklet made from one. */
export type PdfKind = PackKind | 'booklet';

/** A PDF for the download pages. `file` is relative to the folder of packs, `bytes` is its size. */
export interface ManifestEntry {
  file: string;
  title: string;
  kind: PdfKind;
  grade?: Grade;
  /** Counts from 1; undefined unless the pack is divided into volumes. */
  volume?: number;
  /** Of a pack of preparation cards. */
  term?: Term;
  locale: Locale;
  documents: string[];
  /** For a single sheet, the mark in its footer and whether it is a draft that no edition has published. */
  mark?: string;
  draft?: boolean;
  /** A PDF; other formats are `ExportEntry`. */
  format?: undefined;
  pages: number;
  /** Number of sheets of paper when printed on both sides. */
  sheets: number;
  bytes: number;
  sha256: string;
}

/** What a file in another format is for: to change its words, to show it in class, to send it to families, to read it on a phone. */
export const formatUses = ['edit', 'teach', 'share', 'read'] as const;
export type FormatUse = (typeof formatUses)[number];

/**
 * A file of another format: next to the PDF of a document or handout (`zh/documents/g3-08.docx`), or of its own (`zh/grade-4-stories.epub`).
 * Its pages depend on the program that opens it.
 */
export interface ExportEntry extends Omit<ManifestEntry, 'format' | 'kind' | 'pages' | 'sheets'> {
  kind: 'document' | 'stories';
  /** The id of the format: `docx`. */
  format: string;
  /** What the format is called on pages, in the language of the file. */
  name: string;
  use: FormatUse;
  /** Counts from 1; undefined unless each page of the PDF has a file of its own. */
  page?: number;
}

/** A file in the manifest. */
export type ListedFile = ManifestEntry | ExportEntry;

export function isPdf(entry: ListedFile): entry is ManifestEntry {
  return entry.format === undefined;
}

export function sheetsOf(pages: number): number {
  return Math.ceil(pages / 2);
}

/** The file name of the list of PDFs and of files of other formats in a folder. */
export const manifestFile = 'manifest.json';

/** Parses a manifest and returns all files in it; undefined when it is damaged or a file of another kind. */
export function parseListed(text: string): ListedFile[] | undefined {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) && entries.every(isEntry) ? entries : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is ListedFile {
  const entry = (value ?? {}) as Record<string, unknown>;
  const isOther = typeof entry['format'] === 'string';
  const areOf = (type: string, names: readonly (keyof ManifestEntry)[]) => names.every((name) => typeof entry[name] === type);
  return (
    areOf('string', ['file', 'title', 'kind', 'locale']) &&
    areOf('number', ['bytes', ...(isOther ? [] : (['pages', 'sheets'] as const))]) &&
    Array.isArray(entry['documents']) &&
    entry['documents'].every((id) => typeof id === 'string') &&
    /^[0-9a-f]{64}$/.test(String(entry['sha256'])) &&
    // Only paths below the folder.
    (isOther ? otherFile : pdfFile).test(entry['file'] as string)
  );
}

const pdfFile = /^[a-z0-9][\w.-]*(\/[a-z0-9][\w.-]*)*\.pdf$/i;
const otherFile = /^[a-z0-9][\w.-]*(\/[a-z0-9][\w.-]*)*\.(?!pdf$|json$|html?$|js$)[a-z0-9]+$/i;
