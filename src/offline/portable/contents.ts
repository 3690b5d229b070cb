/** What one copy holds, and what it does with links to the rest. Files are named relative to the site. */
export interface Contents {
  /** Its key: `everything`, `zh-grade-3`. */
  name: string;
  pages: ReadonlySet<string>;
  /** Every file of the site, or only those that the pages need. */
  files: 'all' | 'needed';
  /** Pages that it does not hold, and the page that takes their place: a grade's page is the home of its copy. */
  standIns: ReadonlyMap<string, string>;
  /** The page that says that a page is not in this copy. */
  elsewhere?: string;
  /** Whether one of its pages says a word: a search that is offered should find something. Left out, every word is said. */
  says?: (word: string) => boolean;
}

/** Where a link to a page leads in a copy: to the page, to what takes its place, or to the word that it is elsewhere. */
export function placeOf(contents: Contents, page: string): { page: string; held: boolean } {
  if (contents.pages.has(page)) return { page, held: true };
  const standIn = contents.standIns.get(page);
  if (standIn !== undefined) return { page: standIn, held: true };
  return { page: contents.elsewhere ?? page, held: false };
}
