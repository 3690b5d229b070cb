import type { Grade } from '../curriculum/kind.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { PackKind } from './packs.ts';

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
  locale: Locale;
  documents: string[];
  /** For a single sheet, the mark in its footer and whether it is a draft that no edition has published. */
  mark?: string;
  draft?: boolean;
  pages: number;
  /** Number of sheets of paper when printed on both sides. */
  sheets: number;
  bytes: number;
  sha256: string;
}

export function sheetsOf(pages: number): number {
  return Math.ceil(pages / 2);
}

/** The file name of the list of PDFs in a folder. */
export const manifestFile = 'manifest.json';

/** Parses a manifest; returns undefined when it is damaged or a file of another kind. */
export function parseManifest(text: string): ManifestEntry[] | undefined {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) && entries.every(isEntry) ? entries : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is ManifestEntry {
  const entry = (value ?? {}) as Record<string, unknown>;
  const areOf = (type: string, names: readonly (keyof ManifestEntry)[]) => names.every((name) => typeof entry[name] === type);
  return (
    areOf('string', ['file', 'title', 'kind', 'locale']) &&
    areOf('number', ['pages', 'sheets', 'bytes']) &&
    Array.isArray(entry['documents']) &&
    entry['documents'].every((id) => typeof id === 'string') &&
    /^[0-9a-f]{64}$/.test(String(entry['sha256'])) &&
    // Only paths below the folder.
    /^[a-z0-9][\w.-]*(\/[a-z0-9][\w.-]*)*\.pdf$/i.test(entry['file'] as string)
  );
}
