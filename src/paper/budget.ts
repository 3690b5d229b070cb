/** Something to be printed for a lesson. */
export interface CopyNeed {
  /** Number of A4 pages. */
  pages: number;
  /** Number of pupils who share one copy; 0 means one copy for the whole class. */
  sharedBy: number;
  /** Whether only the teacher reads it, so that it may be printed as a booklet. */
  isPlan?: boolean;
}

/** How a class prints. */
export interface PrintChoice {
  pupils: number;
  bothSides: boolean;
  /** Two copies of a handout on one sheet, to be cut apart. */
  halfSheets: boolean;
  /** Plans as folded booklets, which are always printed on both sides. */
  booklets: boolean;
  /** Minimum number of pupils who share a copy; 1 leaves it to the lesson. */
  share: number;
}

const usualClass = 45;
export const largestClass = 999;
const sheetsInAPack = 500;

export const usualChoice: PrintChoice = { pupils: usualClass, bothSides: true, halfSheets: false, booklets: false, share: 1 };

/** Counts the sheets of paper for a class. Each copy begins on a new sheet, or on half of one. */
export function sheetsFor(needs: readonly CopyNeed[], choice: PrintChoice): number {
  return needs.reduce((total, need) => total + sheetsForOne(need, choice), 0);
}

function sheetsForOne({ pages, sharedBy, isPlan }: CopyNeed, choice: PrintChoice): number {
  const { pupils, bothSides, halfSheets, booklets, share } = choice;
  if (isPlan && booklets) return bookletSheets(pages);
  const ofOneCopy = bothSides ? Math.ceil(pages / 2) : pages;
  if (sharedBy === 0) return ofOneCopy;
  const copies = Math.ceil(pupils / Math.max(sharedBy, share));
  return ofOneCopy * (halfSheets ? Math.ceil(copies / 2) : copies);
}

/** Counts the sheets of one reading copy of a pack. */
export function sheetsForPack(pages: number, { bothSides, booklets }: Pick<PrintChoice, 'bothSides' | 'booklets'>): number {
  if (booklets) return bookletSheets(pages);
  return bothSides ? Math.ceil(pages / 2) : pages;
}

function bookletSheets(pages: number): number {
  return Math.ceil(pages / 4);
}

/** Converts sheets to packs of paper, rounded up to a tenth: `0.2`. */
export function packsFor(sheets: number): string {
  return (Math.ceil((sheets / sheetsInAPack) * 10) / 10).toFixed(1);
}

/** Parses a number of pupils, also in full-width digits; undefined when it is not a possible class size. */
export function readPupils(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').trim();
  const pupils = /^\d{1,3}$/.test(plain) ? Number(plain) : 0;
  return pupils >= 1 && pupils <= largestClass ? pupils : undefined;
}

/** Encodes needs for an attribute: `1/2 2/0`, each as pages and the number of pupils who share a copy. */
export function needsAsText(needs: readonly CopyNeed[]): string {
  return needs.map(({ pages, sharedBy }) => `${pages}/${sharedBy}`).join(' ');
}

export function needsFromText(text: string): CopyNeed[] {
  return [...text.matchAll(/(\d+)\/(\d+)/g)].map(([, pages, sharedBy]) => ({ pages: Number(pages), sharedBy: Number(sharedBy) }));
}
