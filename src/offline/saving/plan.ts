/** A file of the site: its address below the site's base (`zh/grades/3/`), the hash of its bytes, and how many they are. */
export type PlannedFile = readonly [address: string, hash: string, bytes: number];

/** Everything that saving a grade in one language takes. Written by the build as `offline/<id>.json`. */
export interface GradePlan {
  /** `zh-grade-3`. */
  id: string;
  /** The edition of the curriculum, for people: `0.2.0`, `2027-03-01`. */
  version: string;
  date: string;
  /** Pages, pictures, styles, scripts and the search index. */
  pages: PlannedFile[];
  /** The PDFs that the pages offer. */
  pdfs: PlannedFile[];
  marks: Marks;
}

/** Short hashes of the lists of files: a saved grade is up to date when its mark is still the site's. */
export interface Marks {
  pages: string;
  /** Of pages and PDFs together. */
  all: string;
}

/** What a page shows of a grade before anything is fetched. `offline/grades.json` is the list of all. */
export interface GradeSummary {
  id: string;
  /** Bytes on the device, not on the wire: a server may send less by compressing. */
  pages: number;
  pdfs: number;
  marks: Marks;
}

/** The file of a plan below the site's base. */
export function planAddress(id: string): string {
  return `offline/${id}.json`;
}

export const summaryAddress = 'offline/grades.json';

/** The files to hold, each address once, in the order in which they are fetched. */
export function filesOf(plan: Pick<GradePlan, 'pages' | 'pdfs'>, withPdfs: boolean): PlannedFile[] {
  return withPdfs ? [...plan.pages, ...plan.pdfs] : plan.pages;
}

export function markOf(marks: Marks, withPdfs: boolean): string {
  return withPdfs ? marks.all : marks.pages;
}

/** The bytes that files take on the device: equal files are kept once. */
export function bytesOf(files: readonly PlannedFile[]): number {
  return [...new Map(files.map(([, hash, bytes]) => [hash, bytes])).values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** The files whose bytes are not there yet, each hash once. */
export function missingFrom(files: readonly PlannedFile[], present: ReadonlySet<string>): PlannedFile[] {
  const wanted = new Map(files.filter(([, hash]) => !present.has(hash)).map((file) => [file[1], file]));
  return [...wanted.values()];
}
