/** One thing to be printed: its pages, and how many people share a copy (0: one copy for all). */
export interface CopyNeed {
  pages: number;
  sharedBy: number;
}

export const sheetsInAPack = 500;

/** The sheets of paper for a class. Each copy begins on a sheet of its own. */
export function sheetsFor(needs: readonly CopyNeed[], pupils: number, bothSides: boolean): number {
  return needs.reduce((total, { pages, sharedBy }) => {
    const copies = sharedBy === 0 ? 1 : Math.ceil(pupils / sharedBy);
    return total + copies * (bothSides ? Math.ceil(pages / 2) : pages);
  }, 0);
}

/** Packs of paper, rounded up to a tenth: `0.2`. */
export function packsFor(sheets: number): string {
  return (Math.ceil((sheets / sheetsInAPack) * 10) / 10).toFixed(1);
}
