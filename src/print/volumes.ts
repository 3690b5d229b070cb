import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import { translator } from '../i18n/translator.ts';

/**
 * Maximum number of documents in one PDF of a pack. No one prints or carries two thousand pages at once, and the memory for typesetting
 * grows with the book. The sixteen lessons of a grade and a reserve of four fit into one pack, and so do the planned kits of a kind:
 * at most fourteen, which may be five times as long as a lesson.
 */
export const documentsPerVolume = { grade: 20, kind: 14 } as const;

/** Some of the documents of a pack, in a separate PDF. */
export interface Volume {
  /** Counts from 1; undefined when the pack is not divided. */
  number?: number;
  documents: CurriculumDocument[];
}

/**
 * Divides the documents of a pack, in order, into volumes of `most` documents. Each is filled before the next begins, so a document
 * added at the end changes only the last volume, and printed volumes stay valid.
 */
export function volumesOf(documents: readonly CurriculumDocument[], most: number): Volume[] {
  if (documents.length <= most) return documents.length > 0 ? [{ documents: [...documents] }] : [];
  return Array.from({ length: Math.ceil(documents.length / most) }, (_, index) => ({
    number: index + 1,
    documents: documents.slice(index * most, (index + 1) * most),
  }));
}

/** Returns the title of a volume: `课后活动包 第 2 册`, or the plain title if the pack is not divided. */
export function volumeTitle(locale: Locale, title: string, { number }: Volume): string {
  return number === undefined ? title : translator(locale)('volumes:title', { title, number });
}

/** Returns the file name of a volume: `activities` for the first, so that links to a pack never break, then `activities-2`. */
export function volumeFile(stem: string, { number }: Volume): string {
  return number === undefined || number === 1 ? `${stem}.pdf` : `${stem}-${number}.pdf`;
}

/** The number of a volume as a field of a pack; nothing unless it is divided. */
export function volumeNumber({ number }: Volume): { volume?: number } {
  return number === undefined ? {} : { volume: number };
}
