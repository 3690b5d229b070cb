import { Duplex, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFPage, PrintScaling } from 'pdf-lib';
import { PaperFault, type ReadFaultReason } from './fault.ts';
import { readPages, seenBox } from './impose.ts';
import { type Bookmark, setOutline } from './outline.ts';
import { type ContentsLine, type Cover, drawContents, drawCover } from './packFront.ts';
import { type PackForm, type PackPlan, planPack } from './packPlan.ts';
import { type DrawWords, Pen } from './pen.ts';
import type { Matrix } from './place.ts';
import { a4, millimetre } from './size.ts';
import { type DrawPlace, saveDocument, stampDocument } from './stamp.ts';
import { sweep } from './sweep.ts';

/** One document or sheet of a pack. */
export interface PackPart {
  title: string;
  /** `G3-08`, in Latin letters; none for a sheet that follows its own document and stands below it. */
  id?: string;
  /** A whole PDF. */
  pdf: Uint8Array;
}

export interface PackRequest {
  parts: readonly PackPart[];
  form: PackForm;
  /** The cover's words, when it is known how many pages and sheets there are. */
  cover: (plan: PackPlan) => Cover;
  /** What the front matter is called, in bookmarks, labels and on the page of contents. */
  words: { cover: string; contents: string };
  title: string;
  /** A language tag: `zh-CN`. */
  language: string;
  draw: DrawWords;
  /** Draws a school's own words into the places that the parts keep for them. */
  stamp?: DrawPlace;
  /** Told before each part; it may wait, so that a screen can be drawn. */
  onProgress?: (done: number, total: number) => void | Promise<void>;
  /** Puts an end to it: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
}

/** Which parts of a pack cannot be read, and why: all of them at once. */
export class PackFault extends Error {
  override name = 'PackFault';
  readonly parts: readonly { part: number; reason: ReadFaultReason }[];

  constructor(parts: readonly { part: number; reason: ReadFaultReason }[]) {
    super(`Parts of the pack cannot be read: ${parts.map(({ part, reason }) => `${part} (${reason})`).join(', ')}.`);
    this.parts = parts;
  }
}

/** A pack that has been made. */
export interface MadePack {
  pdf: Uint8Array;
  plan: PackPlan;
  /** Blanks that were filled, when a stamp was asked for and there was a place for it. */
  blanks?: number;
}

/**
 * Makes one PDF of several: a cover, a page of contents with links, the parts one after the other with the pack's page numbers,
 * bookmarks and page labels. The same input gives the same bytes. Tags do not survive it, so what comes out stands beside the
 * PDFs it was made from. Throws a PackFault that names every part that cannot be read, and what `stamp` throws.
 */
export async function assemble(request: PackRequest): Promise<MadePack> {
  const { parts, form, cover, words, title, language, draw, stamp, signal } = request;
  const made = await PDFDocument.create({ updateMetadata: false });
  made.setTitle(title, { showInWindowTitleBar: true });
  made.setLanguage(language);
  const preferences = made.catalog.getOrCreateViewerPreferences();
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setDuplex(form === 'single' ? Duplex.Simplex : Duplex.DuplexFlipLongEdge);
  const copied = await copyParts(made, request);
  const plan = planPack(
    copied.map((pages) => pages.length),
    form,
  );

  const pen = new Pen(made, draw);
  const front = Array.from({ length: 1 + plan.contents }, () => made.addPage([a4.short, a4.long]));
  for (const [at, pages] of copied.entries()) {
    while (made.getPageCount() + 1 < plan.starts[at]!) made.addPage([a4.short, a4.long]);
    for (const page of pages) {
      made.addPage(page);
      numberPage(page, pen, made.getPageCount());
    }
  }
  drawCover(front[0]!, pen, cover(plan));
  const lines = parts.map(
    ({ title: name, id }, at): ContentsLine => ({
      title: name,
      ...(id === undefined ? {} : { id }),
      number: plan.starts[at]!,
      page: copied[at]![0]!.ref,
    }),
  );
  drawContents(made, front.slice(1), pen, words.contents, lines);
  pen.finish();
  setOutline(made, [
    { title: words.cover, page: front[0]!.ref },
    ...(front[1] ? [{ title: words.contents, page: front[1].ref }] : []),
    ...bookmarksOf(lines),
  ]);
  setLabels(made, words, plan);
  const blanks = stamp && stamped(made, stamp);
  signal?.throwIfAborted();
  await made.flush();
  sweep(made);
  const pdf = await saveDocument(made);
  signal?.throwIfAborted();
  return { pdf, plan, ...(blanks === undefined ? {} : { blanks }) };
}

/** The blanks that were filled; undefined when no page has a place, or all have been stamped before: that is no reason to refuse a pack. */
function stamped(made: PDFDocument, draw: DrawPlace): number | undefined {
  try {
    return stampDocument(made, draw).blanks;
  } catch (error) {
    if (error instanceof PaperFault) return undefined;
    throw error;
  }
}

/** Copies the pages of all parts, one part at a time: only one is in memory as a document. */
async function copyParts(made: PDFDocument, { parts, onProgress, signal }: PackRequest): Promise<PDFPage[][]> {
  const copied: PDFPage[][] = [];
  const faults: { part: number; reason: ReadFaultReason }[] = [];
  for (const [part, { pdf }] of parts.entries()) {
    await onProgress?.(part, parts.length);
    signal?.throwIfAborted();
    try {
      const { document } = await readPages(pdf);
      const pages = await made.copyPages(document, document.getPageIndices());
      for (const { node } of pages) for (const name of ofTheWhole) node.delete(PDFName.of(name));
      copied.push(pages);
    } catch (error) {
      if (!(error instanceof PaperFault)) throw error;
      // Reading has these reasons and no others.
      faults.push({ part, reason: error.reason as ReadFaultReason });
    }
  }
  if (faults.length > 0) throw new PackFault(faults);
  await onProgress?.(parts.length, parts.length);
  return copied;
}

/** What of a page means nothing without the document that it was taken from: its tags, and notes that lead to its other pages. */
const ofTheWhole = ['StructParents', 'Tabs', 'Annots', 'B'];

/** The pack's own number, in the middle of the foot: each document has its own at the right. */
function numberPage(page: PDFPage, pen: Pen, number: number): void {
  const { left, bottom, right, top, width, turn } = seenBox(page);
  const turns: Record<typeof turn, Matrix> = {
    0: [1, 0, 0, 1, left, bottom],
    90: [0, 1, -1, 0, right, bottom],
    180: [-1, 0, 0, -1, right, top],
    270: [0, -1, 1, 0, left, top],
  };
  pen.figures(page, String(number), { x: width / 2, y: 6.5 * millimetre, size: 9, align: 'middle', turn: turns[turn] });
}

/** Sheets stand below the document that they follow. */
function bookmarksOf(lines: readonly ContentsLine[]): Bookmark[] {
  const bookmarks: (Bookmark & { below: Bookmark[] })[] = [];
  for (const { id, title, page } of lines) {
    const bookmark = { title: id === undefined ? title : `${id} ${title}`, page, below: [] };
    const above = bookmarks.at(-1);
    if (id === undefined && above) above.below.push(bookmark);
    else bookmarks.push(bookmark);
  }
  return bookmarks;
}

/** The cover and the contents are called what they are; from there a page's label is its number, as it is printed. */
function setLabels({ context, catalog }: PDFDocument, words: PackRequest['words'], { contents }: PackPlan): void {
  const called = (prefix: string) => context.obj({ P: PDFHexString.fromText(prefix) });
  const labels = [PDFNumber.of(0), called(words.cover)];
  for (let page = 1; page <= contents; page++)
    labels.push(PDFNumber.of(page), called(contents === 1 ? words.contents : `${words.contents} ${page}`));
  labels.push(PDFNumber.of(1 + contents), context.obj({ S: 'D', St: 2 + contents }));
  const nums = context.obj([]);
  for (const entry of labels) nums.push(entry);
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: nums }));
}
