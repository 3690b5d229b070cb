import type { CopyNeed } from '../../../paper/budget.ts';
import type { PackItem } from '../items.ts';

export type { PackItem };

/** Returns the document of an id: `G3-08` for `G3-08/letter-paper` and for `G3-08` itself. */
export function documentOf(id: string): string {
  return id.split('/')[0]!;
}

/** Whether an id is the id of a sheet: a handout of a document. */
export function isSheet(id: string): boolean {
  return id.includes('/');
}

/** Whether an item is a sheet right after its document or after another sheet of that document. */
export function followsItsOwn(items: readonly { id: string }[], at: number): boolean {
  const [before, here] = [items[at - 1], items[at]!];
  return isSheet(here.id) && before !== undefined && documentOf(before.id) === documentOf(here.id);
}

/** Returns an item as it is printed: with its plan in large type, if that is wanted and there is one. */
export function printed(item: PackItem, { large }: { large?: boolean | undefined }): PackItem {
  return large && item.large ? { ...item, ...item.large } : item;
}

/** Returns the preparation cards of the lessons in a pack, as items with a file of their own. */
export function cardsOf(items: readonly PackItem[]): PackItem[] {
  return items.flatMap((item) => (item.card ? [{ ...item, ...item.card }] : []));
}

/** Returns the paper that an item needs for a class. */
export function needOf(item: PackItem): CopyNeed {
  return { ...item, isPlan: !isSheet(item.id) };
}

/** Returns the file name that readers look for: `g3-08.pdf`. */
export function fileNameOf({ file }: PackItem): string {
  return file.split('/').at(-1)!;
}

/**
 * Returns the address of a document's page from the links on this page, which are right on a web server and in a folder. Undefined for
 * documents that are not in this copy, whose links lead to a page that says where they are.
 */
export function addressOf(id: string): string | undefined {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-document="${documentOf(id)}"]`);
  return link && !/(^|\/)elsewhere\/index\.html$/.test(link.getAttribute('href')!) ? link.href : undefined;
}
