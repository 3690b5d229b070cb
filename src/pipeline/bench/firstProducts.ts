import type { Pack, PackKind } from '../../print/packs/pack.ts';

/** The kinds of PDFs that 0.3.0 made; it made no other formats. */
const kinds: readonly PackKind[] = [
  'grade-teacher',
  'grade-handouts',
  'workshop',
  'activities',
  'one-to-one',
  'referral',
  'test-sheet',
  'document',
];

/** Whether 0.3.0 made this PDF. */
export function isOfFirst({ kind }: Pick<Pack, 'kind'>): boolean {
  return kinds.includes(kind);
}
