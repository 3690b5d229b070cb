import { type PDFContext, type PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';

/** A bookmark: its words, the page it opens, and those below it. */
export interface Bookmark {
  title: string;
  page: PDFRef;
  below?: Bookmark[];
}

/** Sets the bookmarks of a PDF and makes readers show them when they open it. */
export function setOutline(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context, catalog } = document;
  const root = context.nextRef();
  const { first, last, count } = addLevel(context, bookmarks, root);
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function addLevel(context: PDFContext, bookmarks: readonly Bookmark[], parent: PDFRef): { first: PDFRef; last: PDFRef; count: number } {
  const refs = bookmarks.map(() => context.nextRef());
  let count = bookmarks.length;
  for (const [at, { title, page, below = [] }] of bookmarks.entries()) {
    const entry = context.obj({ Title: PDFHexString.fromText(title), Parent: parent, Dest: destination(page) });
    const [before, after] = [refs[at - 1], refs[at + 1]];
    if (before) entry.set(PDFName.of('Prev'), before);
    if (after) entry.set(PDFName.of('Next'), after);
    context.assign(refs[at]!, entry);
    if (below.length === 0) continue;
    const level = addLevel(context, below, refs[at]!);
    entry.set(PDFName.of('First'), level.first);
    entry.set(PDFName.of('Last'), level.last);
    entry.set(PDFName.of('Count'), context.obj(level.count));
    count += level.count;
  }
  return { first: refs[0]!, last: refs.at(-1)!, count };
}

/** Returns a destination: the top of a page, at the current zoom. */
export function destination(page: PDFRef): (PDFRef | string | null)[] {
  return [page, 'XYZ', null, null, null];
}
