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
  /** Formats of documents next to PDF that are in the copy, by their ids: `docx`, `pptx`, `pptx-4x3`. By default none, so that a copy stays small. */
  formats?: readonly string[];
}

/** Whether a file is a document in a format that the copy does not have. */
export function isLeftOut({ formats = [] }: Pick<Contents, 'formats'>, file: string): boolean {
  const [, variant = '', extension] = /^packs\/.*?(-4x3)?\.([a-z0-9]+)$/.exec(file) ?? [];
  return extension !== undefined && !['pdf', 'json', ...formats].includes(extension + variant);
}

/** Resolves a link in a copy to the page, to its replacement, or to the "not in this copy" page. */
export function placeOf(contents: Contents, page: string): { page: string; held: boolean } {
  if (contents.pages.has(page)) return { page, held: true };
  const standIn = contents.standIns.get(page);
  if (standIn !== undefined) return { page: standIn, held: true };
  return { page: contents.elsewhere ?? page, held: false };
}
