import { grades, levelSlug } from '../../curriculum/kind.ts';

const large = new RegExp(String.raw`^packs/[^/]+/(?:large/.*|(?:${grades.map(levelSlug).join('|')})-large(?:-\d+)?)\.pdf$`);

/**
 * PDFs that repeat what is in others (`print/packs`): plans in large type, and the card of a single lesson, which is in the pack of its term and on
 * its own page. A copy has them only by choice, as it has other formats: they are named like these.
 */
export function extraPrintOf(file: string): 'large' | 'cards' | undefined {
  if (large.test(file)) return 'large';
  return /^packs\/[^/]+\/cards\/.*\.pdf$/.test(file) ? 'cards' : undefined;
}
