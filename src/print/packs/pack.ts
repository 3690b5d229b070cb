import type { Grade, Term } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import type { Part } from '../content/parts.ts';

export const packKinds = [
  'grade-teacher',
  'grade-handouts',
  'grade-core',
  'grade-cards',
  'workshop',
  'activities',
  'one-to-one',
  'referral',
  'test-sheet',
  'document',
  'card',
  'grade-large',
  'large',
] as const;
export type PackKind = (typeof packKinds)[number];

/** A PDF to be made, with its contents and its file. */
export interface Pack {
  kind: PackKind;
  locale: Locale;
  grade?: Grade;
  /** Counts from 1; undefined unless the pack is divided into volumes. */
  volume?: number;
  /** Of a pack of preparation cards: the term of its lessons. */
  term?: Term;
  /** Relative to the folder of packs, ASCII, with forward slashes. */
  file: string;
  title: string;
  /** Ids of its contents: `G3-08` for a document, `G3-08/letter-paper` for a single handout. */
  documents: string[];
  parts: () => Part[];
}

/** The PDFs of a single document: of itself, of its handouts, of its card, of its plan in large type. */
const ofOneDocument: readonly string[] = ['document', 'card', 'large'];

export function isOfOneDocument({ kind }: { kind: string }): boolean {
  return ofOneDocument.includes(kind);
}

/** Whether a PDF begins with a cover. */
export function hasCover({ kind }: { kind: string }): boolean {
  return !isOfOneDocument({ kind }) && kind !== 'grade-cards' && kind !== 'test-sheet';
}

/** Whether a PDF is of the large-type edition. */
export function isLargeType({ kind }: Pick<Pack, 'kind'>): boolean {
  return kind === 'large' || kind === 'grade-large';
}
