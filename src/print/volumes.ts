import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import { translator } from '../i18n/translator.ts';

/**
 * How many documents one PDF of a pack holds at the most. Nobody prints or carries two thousand pages at once, and the memory
 * that typesetting takes grows with the book. A grade's sixteen lessons and a reserve of four stay one pack; so do the
 * kits of a kind as they are planned, twelve at the most, which may be five times as long as a lesson.
 */
export const documentsPerVolume = { grade: 20, kind: 12 } as const;

/** Part of the documents of a pack, a PDF of its own. */
export interface Volume {
  /** Counts from 1; undefined when the pack needs no volumes. */
  number?: number;
  documents: CurriculumDocument[];
}

/**
 * Divides the documents of a pack, in their order, into volumes of `most` documents. Each is filled before the next begins:
 * a document that is added at the end changes the last volume alone, and what schools have printed stays right.
 */
export function volumesOf(documents: readonly CurriculumDocument[], most: number): Volume[] {
  if (documents.length <= most) return documents.length > 0 ? [{ documents: [...documents] }] : [];
  return Array.from({ length: Math.ceil(documents.length / most) }, (_, index) => ({
    number: index + 1,
    documents: documents.slice(index * most, (index + 1) * most),
  }));
}

/** The title of a volume: `课后活动包 第 2 册`. A pack that needs no volumes has its plain title. */
export function volumeTitle(locale: Locale, title: string, { number }: Volume): string {
  return number === undefined ? title : translator(locale)('volumes:title', { title, number });
}

/** The name of a volume's file: `activities` for the first volume, so that the link to a pack never breaks; then `activities-2`. */
export function volumeFile(stem: string, { number }: Volume): string {
  return number === undefined || number === 1 ? `${stem}.pdf` : `${stem}-${number}.pdf`;
}
