/** How many copies of something are needed. What is left out is the usual: one copy, none to spare. */
export interface Copies {
  /** Number of people who share the copies; 0 means so many for all, however many there are. */
  sharedBy: number;
  copies?: number;
  /** Copies in addition. */
  spare?: number;
}

/** Something to be printed for a class, a workshop or everyone who comes. */
export interface CopyNeed extends Copies {
  /** Number of A4 pages. */
  pages: number;
  /** Number of copies that are cut from one print. */
  onASheet?: number;
  /** Whether its pages are the two sides of a sheet: it is printed on both sides, in its own size, whatever is chosen. */
  twoSided?: boolean;
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

/** The number of people that every page counts with until someone types another. */
const usualClass = 45;
export const largestClass = 999;
const sheetsInAPack = 500;

export const usualChoice: PrintChoice = { pupils: usualClass, bothSides: true, halfSheets: false, booklets: false, share: 1 };

/** The number of people that the pages of a document count with until someone types another: the usual class, as far as the document allows it. */
export function usualPeople(people?: { min: number; max: number }): number {
  return people ? Math.min(Math.max(usualClass, people.min), people.max) : usualClass;
}

/** Returns the number of copies for a number of people, rounded up. */
export function copiesFor({ sharedBy, copies = 1, spare = 0 }: Copies, people: number): number {
  return (sharedBy === 0 ? copies : Math.ceil(people / sharedBy) * copies) + spare;
}

/** Counts the sheets of paper for a class. Each copy begins on a new sheet, or on half of one. */
export function sheetsFor(needs: readonly CopyNeed[], choice: PrintChoice): number {
  return needs.reduce((total, need) => total + sheetsForOne(need, choice), 0);
}

function sheetsForOne(need: CopyNeed, choice: PrintChoice): number {
  const { pages, sharedBy, onASheet = 1, twoSided = false, isPlan } = need;
  const { pupils, bothSides, halfSheets, booklets, share } = choice;
  if (isPlan && booklets) return bookletSheets(pages);
  const ofOnePrint = bothSides || twoSided ? Math.ceil(pages / 2) : pages;
  const prints = Math.ceil(copiesFor(sharedBy === 0 ? need : { ...need, sharedBy: Math.max(sharedBy, share) }, pupils) / onASheet);
  return ofOnePrint * (halfSheets && !isPlan && !twoSided ? Math.ceil(prints / 2) : prints);
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

/**
 * Encodes needs for an attribute: `1/2 2/0`, each as pages and the number of people who share a copy. What is not usual follows: `1/1*2+5:4` is two copies
 * for each and five to spare, four on a sheet; `2/1d` is printed on both sides.
 */
export function needsAsText(needs: readonly CopyNeed[]): string {
  const unless = (usual: number, sign: string, value = usual) => (value === usual ? '' : `${sign}${value}`);
  return needs
    .map(
      ({ pages, sharedBy, copies, spare, onASheet, twoSided }) =>
        `${pages}/${sharedBy}${unless(1, '*', copies)}${unless(0, '+', spare)}${unless(1, ':', onASheet)}${twoSided ? 'd' : ''}`,
    )
    .join(' ');
}

export function needsFromText(text: string): CopyNeed[] {
  return [...text.matchAll(/(\d+)\/(\d+)(?:\*(\d+))?(?:\+(\d+))?(?::(\d+))?(d)?/g)].map(
    ([, pages, sharedBy, copies, spare, onASheet, twoSided]) => ({
      pages: Number(pages),
      sharedBy: Number(sharedBy),
      ...(copies ? { copies: Number(copies) } : {}),
      ...(spare ? { spare: Number(spare) } : {}),
      ...(onASheet ? { onASheet: Number(onASheet) } : {}),
      ...(twoSided ? { twoSided: true } : {}),
    }),
  );
}
