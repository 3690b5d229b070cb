import type { Grade } from '../curriculum/kind.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { PackKind } from './packs.ts';

/** What a PDF is: made of a book, or folded from one. */
export type PdfKind = PackKind | 'booklet';

/** A PDF as the download pages show it. `file` is relative to the folder of packs, `bytes` its size. */
export interface ManifestEntry {
  file: string;
  title: string;
  kind: PdfKind;
  grade?: Grade;
  /** Counts from 1; only where a pack is divided into volumes. */
  volume?: number;
  locale: Locale;
  documents: string[];
  /** The mark in the footer, where the PDF is a single sheet, and whether no edition has published it. */
  mark?: string;
  draft?: boolean;
  pages: number;
  /** Sheets of paper when printed on both sides. */
  sheets: number;
  bytes: number;
  sha256: string;
}

export function sheetsOf(pages: number): number {
  return Math.ceil(pages / 2);
}

/** The list of what is in a folder of PDFs. */
export const manifestFile = 'manifest.json';

/** The entries of a manifest; undefined when it is damaged, or a file of the same name that is something else. */
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
    // Below the folder and nowhere else.
    /^[a-z0-9][\w.-]*(\/[a-z0-9][\w.-]*)*\.pdf$/i.test(entry['file'] as string)
  );
}
