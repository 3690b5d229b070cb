/** The contents of one copy, and how it handles links to other pages. Files are named relative to the site. */
export interface Contents {
  /** Its key: `everything`, `zh-grade-3`. */
  name: string;
  pages: ReadonlySet<string>;
  /** All files of the site, or only those that the pages need. */
  files: 'all' | 'needed';
  /** Pages that are not in the copy, with the page that replaces each: the page of a grade is the home page of its copy. */
  standIns: ReadonlyMap<string, string>;
  /** The page that explains that a page is not in this copy. */
  elsewhere?: string;
  /** Returns whether any page contains a word; used to hide search suggestions that would find nothing. By default always true. */
  says?: (word: string) => boolean;
  /** Formats that are in the copy besides PDF, by their ids: `docx`, `epub`; `booklet` for PDFs that are folded. By default none, so that a copy stays small. */
  formats?: readonly string[];
}

/** Whether a copy does not have a format: that of a file, or of a link to one. PDFs, which have none, are in every copy. */
export function isLeftOut({ formats = [] }: Pick<Contents, 'formats'>, format: string | undefined): boolean {
  return format !== undefined && !formats.includes(format);
}

/** Resolves a link in a copy to the page, to its replacement, or to the "not in this copy" page. */
export function placeOf(contents: Contents, page: string): { page: string; held: boolean } {
  if (contents.pages.has(page)) return { page, held: true };
  const standIn = contents.standIns.get(page);
  if (standIn !== undefined) return { page: standIn, held: true };
  return { page: contents.elsewhere ?? page, held: false };
}
