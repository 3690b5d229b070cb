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
