/** A file of the site: its address below the site's base (`zh/grades/3/`), its hash and its size in bytes. */
export type PlannedFile = readonly [address: string, hash: string, bytes: number];

/** Everything that is needed to save a set in one language. Written by the build as `offline/<id>.json`. */
export interface SetPlan {
  /** `zh-grade-3`, `zh-workshops`. */
  id: string;
  /** The edition of the curriculum, as shown to teachers: `0.2.0`, `2027-03-01`. */
  version: string;
  date: string;
  /** Pages, pictures, styles, scripts and the search index. */
  pages: PlannedFile[];
  /** The PDFs that the pages offer. */
  pdfs: PlannedFile[];
  marks: Marks;
}

/** Short hashes of the lists of files: a saved set is up to date if its mark equals that of the site. */
export interface Marks {
  pages: string;
  /** Of pages and PDFs together. */
  all: string;
}

/** The facts about a set that a page shows before anything is fetched. `offline/grades.json` lists all sets. */
export interface SetSummary {
  id: string;
  /** Bytes on the device; a server may send fewer by compressing. */
  pages: number;
  pdfs: number;
  marks: Marks;
}

/** Returns the address of a plan below the site's base. */
export function planAddress(id: string): string {
  return `offline/${id}.json`;
}

/** Named after the first sets: pages that a device has saved ask for it. */
export const summaryAddress = 'offline/grades.json';

/** Lists the files to save, each address once, in the order in which they are fetched. */
export function filesOf(plan: Pick<SetPlan, 'pages' | 'pdfs'>, withPdfs: boolean): PlannedFile[] {
  return withPdfs ? [...plan.pages, ...plan.pdfs] : plan.pages;
}

export function markOf(marks: Marks, withPdfs: boolean): string {
  return withPdfs ? marks.all : marks.pages;
}

/** Returns the size of files on the device, where equal files are stored once. */
export function bytesOf(files: readonly PlannedFile[]): number {
  return [...new Map(files.map(([, hash, bytes]) => [hash, bytes])).values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Lists the files that are not on the device yet, each hash once. */
export function missingFrom(files: readonly PlannedFile[], present: ReadonlySet<string>): PlannedFile[] {
  const wanted = new Map(files.filter(([, hash]) => !present.has(hash)).map((file) => [file[1], file]));
  return [...wanted.values()];
}
