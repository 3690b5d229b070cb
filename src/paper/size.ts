/** The two sides of a paper in points. */
export interface PaperSize {
  short: number;
  long: number;
}

/** The papers that an edition may be made for. */
export const papers = {
  a4: { short: 595.276, long: 841.89 },
  letter: { short: 612, long: 792 },
} satisfies Record<string, PaperSize>;

/** The paper of an edition that names none. */
export const usualPaper: PaperSize = papers.a4;

/** Points in a millimetre. */
export const millimetre = 72 / 25.4;
