import type { CopyNeed } from '../../../paper/budget.ts';
import type { PackItem } from '../items.ts';

export type { PackItem };

/** The document that a sheet belongs to: `G3-08` of `G3-08/letter-paper`; of a document itself, its own id. */
export function documentOf(id: string): string {
  return id.split('/')[0]!;
}

/** Whether an id is that of a sheet: a handout of a document. */
export function isSheet(id: string): boolean {
  return id.includes('/');
}

/** A sheet right behind its document, or behind another sheet of it. */
export function followsItsOwn(items: readonly { id: string }[], at: number): boolean {
  const [before, here] = [items[at - 1], items[at]!];
  return isSheet(here.id) && before !== undefined && documentOf(before.id) === documentOf(here.id);
}

/** What an item needs of paper for a class. */
export function needOf({ id, pages, sharedBy }: PackItem): CopyNeed {
  return { pages, sharedBy, isPlan: !isSheet(id) };
}

/** The name by which a reader finds its file: `g3-08.pdf`. */
export function fileNameOf({ file }: PackItem): string {
  return file.split('/').at(-1)!;
}

/**
 * The address of a document's page, from the page's own links: those are right on a web server and in a folder alike. In the
 * copy of a grade the others lead to a page that says where they are; those are undefined.
 */
export function addressOf(id: string): string | undefined {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-document="${documentOf(id)}"]`);
  return link && !/(^|\/)elsewhere\/index\.html$/.test(link.getAttribute('href')!) ? link.href : undefined;
}
